import { personPlaceholder } from '../names/placeholder.ts';
import { folded } from '../shared/text.ts';
import { personFields, persons, personsOf } from './contact-names.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'contact-same-names';

export const contactSameNames = defineRule({
  id,
  fields: [...personFields, 'country'],
  severity: 'info',
  why: 'The portal wants a real person it can write to.',
  source: 'Partner Center, contact name rules (2024)',
  check: (account) =>
    // Where many people have one name only, forms want it twice.
    account.country === 'ID'
      ? []
      : personsOf(account)
          .filter(
            ({ first, last }) =>
              [...last].length > 1 &&
              /^\p{L}[^\s]*$/u.test(last) &&
              folded(first) === folded(last) &&
              !personPlaceholder(last),
          )
          .map(({ lastKey, last }) => ({
            field: lastKey,
            message: { key: `${id}.same`, params: { name: last } },
            evidence: last,
          })),
});

export const contactSameNamesExamples = (): Examples => ({
  good: [
    ...persons(
      ['Anna', 'Nowak'],
      ['Anna', 'Annan'],
      ['Jan', 'Janowski'],
      ['Test', 'Test'],
      ['', ''],
      ['Ng', ''],
      ['王', '王'],
      ['-', '-'],
      ['Jan Kowalski', 'Jan Kowalski'],
      ['Martin', 'Martín-Gil'],
      ['Петр', 'Петров'],
    ),
    { country: 'ID', firstName: 'Suharto', lastName: 'Suharto' },
  ],
  bad: [
    ...persons(
      ['Nowak', 'Nowak'],
      ['nowak', 'Nowak'],
      ['Kowalski', 'KOWALSKI'],
      ['Müller', 'Müller'],
      ['García', 'Garcia'],
      ['Rossi', 'Rossi'],
      ['Dupont', 'Dupont'],
      ['Novák', 'Novák'],
      ['Smith', 'Smith'],
      ['Петров', 'Петров'],
      ['De-Vries', 'De-Vries'],
    ),
    { agreement: { firstName: 'Nowak', lastName: 'Nowak' } },
  ],
});
