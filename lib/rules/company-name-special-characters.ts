import { fieldText } from '../account/field-value.ts';
import { squeezed } from '../shared/text.ts';
import { nameFix, names } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-special-characters';
/** Pictures with what belongs to them; "©", "®", "™" and arrows are older signs and stand below. */
const pictures = /[\u{1f000}-\u{1faff}\u{2600}-\u{27bf}\u{2b50}]|\u{fe0f}|[\u{e0020}-\u{e007f}]/gu;

export const companyNameSpecialCharacters = defineRule({
  id,
  fields: ['companyName'],
  severity: 'error',
  why: 'The portal refuses a company name without a single letter or digit.',
  source: 'Partner Center, validate names and addresses (rules of September 2021)',
  check(account) {
    const name = fieldText(account, 'companyName');
    // Blanks alone are an empty field: that one is reported as missing.
    if (name === '') return [];
    if (/[\p{L}\p{N}]/u.test(name)) {
      const evidence = name.match(pictures)?.join('');
      if (!evidence) return [];
      const fix = nameFix(id, squeezed(name.replace(/\u200d/gu, '').replace(pictures, '')));
      return [{ severity: 'warning', message: { key: `${id}.picture`, params: {} }, evidence, fix }];
    }
    return [{ message: { key: `${id}.only`, params: {} }, evidence: name }];
  },
});

export const companyNameSpecialCharactersExamples = (): Examples => ({
  good: names(
    'Yahoo! Inc.',
    'AT&T Inc.',
    '+Pluss Møbler AS',
    '1&1 Telecommunication SE',
    '„Społem” Powszechna Spółdzielnia Spożywców',
    '(주)한화',
    'ООО «Ромашка»',
    '株式会社ニトリ',
    'C&A Mode GmbH & Co. KG',
    'Ben & Jerry’s Homemade, Inc.',
    '#Hashtag Media Ltd',
    '8×8, Inc.',
  ),
  bad: names(
    '-',
    '...',
    '---',
    '&&&',
    '***',
    '?',
    '!!!',
    '– –',
    '. . .',
    '@#$%',
    '()',
    '///',
    '„”',
    '،،',
    'Siemens AG 😀',
    '🚀 Rocket sp. z o.o.',
    'Florería ❤️ S.L.',
  ),
});
