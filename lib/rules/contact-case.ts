import { fieldText } from '../account/field-value.ts';
import { personCased } from '../names/person-case.ts';
import { personPlaceholder } from '../names/placeholder.ts';
import { personFields, persons, personsOf } from './contact-names.ts';
import { fieldFix } from './field-fix.ts';
import { countryOf } from './reading/country-of.ts';
import { readEmail } from './reading/email.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'contact-case';

/** Georgian has small letters only, and other scripts no case at all. */
const cased = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/** Initials ("JP", "J.R.R.") and numerals stand in capitals rightly, and two small letters may become either. */
const upper = (name: string) =>
  !/\p{Ll}/u.test(name) && /\p{Lu}{3}/u.test(name) && cased.test(name) && !/^[IVX]+$/.test(name);
const lower = (name: string) => !/\p{Lu}/u.test(name) && /\p{Ll}{3}/u.test(name) && cased.test(name);

export const contactCase = defineRule({
  id,
  fields: [...personFields, 'country'],
  severity: 'info',
  why: 'Mails and invoices greet the contact by this name.',
  source: 'The usual spelling of names',
  check(account) {
    return personsOf(account).flatMap(({ firstKey, lastKey, first, last }): Report[] =>
      [firstKey, lastKey].flatMap((field): Report[] => {
        const name = fieldText(account, field);
        const isLast = field === lastKey;
        const variant = upper(name) ? 'upper' : lower(name) ? 'lower' : undefined;
        if (!variant || name.length > 80 || readEmail(name) || personPlaceholder(name)) return [];
        // One name in capitals is the family's: in front it was swapped, behind it is how French papers have it.
        if (variant === 'upper' && !upper(isLast ? first : last)) return [];
        const value = personCased(name, countryOf(account), isLast);
        if (value === name || upper(value) || lower(value)) return [];
        return [
          {
            field,
            message: { key: `${id}.${variant}`, params: { value } },
            evidence: name,
            fix: fieldFix(id, field, value),
          },
        ];
      }),
    );
  },
});

const inCountry = (country: string, firstName: string, lastName: string) => ({
  country,
  firstName,
  lastName,
});

export const contactCaseExamples = (): Examples => ({
  good: [
    ...persons(
      ['Anna', 'Nowak'],
      ['JP', 'Morgan'],
      ['J.R.R.', 'Tolkien'],
      ['Jean', 'DUPONT'],
      ['Li', 'Ng'],
      ['test', 'test'],
      ['ნინო', 'ბერიძე'],
      ['王', '明'],
      ['Louis', 'XIII'],
      ['anna@contoso.com', 'Nowak'],
      ['', ''],
    ),
    inCountry('NL', 'Jan', 'van der Berg'),
    inCountry('ES', 'María', 'de la Cruz'),
  ],
  bad: [
    ...persons(
      ['anna', 'nowak'],
      ['ANNA', 'NOWAK'],
      ['anna', 'Nowak'],
      ['JEAN-PIERRE', 'DUPONT'],
      ['jürgen', 'groß'],
      ['ОЛЬГА', 'ПЕТРОВА'],
      ['γιώργος', 'παπαδόπουλος'],
      ['MARY', "O'NEILL"],
      ['JOHN', 'MCDONALD'],
    ),
    inCountry('NL', 'JAN', 'VAN DER BERG'),
    inCountry('IT', 'MARIO', 'DE LUCA'),
    inCountry('BR', 'ana', 'da silva'),
    inCountry('TR', 'GÜLSÜM', 'YILDIZOĞLU'),
    { agreement: { firstName: 'jan', lastName: 'kowalski' } },
  ],
});
