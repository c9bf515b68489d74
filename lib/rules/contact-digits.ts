import { fieldText } from '../account/field-value.ts';
import { personPlaceholder } from '../names/placeholder.ts';
import { personFields, persons } from './contact-names.ts';
import { readEmail } from './reading/email.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'contact-digits';
const fields = [...personFields, 'middleName'] as const;

/** "John Smith 3rd" is a name; so is a note of a pronunciation in Chinese names with tone numbers, which nobody types. */
const ordinal = /(?<!\S)\d(?:st|nd|rd|th|er|º)(?!\S)/giu;

export const contactDigits = defineRule({
  id,
  fields,
  severity: 'warning',
  why: 'The portal wants a real person it can write to.',
  source: 'Partner Center, contact name rules (2024)',
  check: (account) =>
    fields.flatMap((field) => {
      const text = fieldText(account, field);
      // Names of digits alone, trial names and whole addresses are other rules' business.
      if (!/[\d@]/.test(text) || !/\p{L}/u.test(text) || readEmail(text) || personPlaceholder(text))
        return [];
      const found = text
        .replace(ordinal, '')
        .split(/\s+/u)
        .find((word) => /[\d@]/.test(word));
      return found === undefined
        ? []
        : [{ field, message: { key: `${id}.found`, params: { found } }, evidence: found }];
    }),
});

export const contactDigitsExamples = (): Examples => ({
  good: persons(
    ['Anna', 'Nowak'],
    ['John', 'Smith 3rd'],
    ['Louis', 'IV'],
    ['Renée', 'D’Arcy-Smith'],
    ['明', '王'],
    ['Jürgen', 'Groß'],
    ['Test1', 'Test2'],
    ['123', '456'],
    ['Ольга', 'Петрова'],
    ['anna@contoso.com', 'Nowak'],
    ['María José', 'García'],
    ['', ''],
  ),
  bad: persons(
    ['Anna2', 'Nowak'],
    ['Anna', 'Nowak 601234567'],
    ['Anna', 'Nowak (tel. 22 123 45 67)'],
    ['Jan', 'Kowalski1'],
    ['Jürgen', 'Groß anna@contoso.de'],
    ['J0hn', 'Smith'],
    ['Pierre', 'Dupont 2'],
    ['M4ria', 'García'],
    ['Giovanni99', 'Rossi'],
    ['Jan', 'de Vries +31 6 12345678'],
    ['Петр', 'Иванов 3'],
    ['Pavel', 'Novák @novak'],
  ),
});
