import { fieldText } from '../account/field-value.ts';
import { isLegalForm } from '../names/legal-form.ts';
import { names } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-repeated-character';

/** Nearly every name has two plain letters beside each other that differ, of one case. */
const differ = /([A-Z])(?!\1)[A-Z]|([a-z])(?!\2)[a-z]/;

function isRepeated(name: string): boolean {
  const characters = [...name.toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return characters.length >= 3 && new Set(characters).size === 1;
}

function isApart(name: string): boolean {
  const singles = name.split(/\s+/u);
  return singles.length > 1 && singles.every((part) => [...part].length === 1 && /[\p{L}\p{N}]/u.test(part));
}

export const companyNameRepeatedCharacter = defineRule({
  id,
  fields: ['companyName'],
  severity: 'error',
  why: 'The portal refuses a name of one repeated character or of single characters with blanks between them.',
  source: 'Partner Center, validate names and addresses (errors since February 2024)',
  check(account) {
    const name = fieldText(account, 'companyName');
    const repeated = !differ.test(name) && isRepeated(name);
    const apart = !/\S\S/u.test(name) && isApart(name);
    // "S A" and "L L C" are refused too, but as legal forms.
    if ((!repeated && !apart) || isLegalForm(name)) return [];
    return [{ message: { key: `${id}.${repeated ? 'same' : 'apart'}`, params: { name } }, evidence: name }];
  },
});

export const companyNameRepeatedCharacterExamples = (): Examples => ({
  good: names(
    'AAA Auto International a.s.',
    'Xxl Sport & Villmark AS',
    'AA plc',
    'A. B. C. Spedition GmbH',
    'J P Morgan Chase',
    'Ooo La La Bakery Ltd',
    '3M Company',
    '77 Capital Partners LLP',
    'A B Dynamics plc',
    'CCC S.A.',
    'B & B Hotels',
    'L’Oréal',
  ),
  bad: names(
    'aaa',
    '999',
    'XXXX',
    'xxxxxxxx',
    '1 2 3',
    'a b c',
    'A A A',
    '0000',
    'ŁŁŁ',
    'q w e r t y',
    'x x',
    'zzz zzz',
    '1-1-1',
  ),
});
