import { fieldText } from '../account/field-value.ts';
import { type Person, personFields, personFix, persons, personsOf } from './contact-names.ts';
import { countryOf } from './reading/country-of.ts';
import { emailIn } from './reading/email.ts';
import { latinLetters } from './reading/latin.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'contact-swapped';
/** Where the family name comes first, in addresses too. */
const familyFirst = /^(?:HU|CN|TW|HK|MO|JP|KR|VN|KH|SG|MY)$/;

/** "DUPONT Jean": the name in capitals is the family's, wherever it stands. */
const inCapitals = (name: string) => /^\p{Lu}{3,}(?:[-' ]\p{Lu}{2,})*$/u.test(name) && /[^IVX]/.test(name);
const capitalised = (name: string) => /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)*$/u.test(name);

/** @returns `address` if the mail address has the two names the other way round, `right` if it has them as here. */
function inAddress({ first, last }: Person, local: string): 'address' | 'right' | undefined {
  if (!/[._-]/.test(local)) return undefined;
  const [one, two, ...more] = local.toLowerCase().split(/[._-]/);
  if (!one || !two || more.length > 0) return undefined;
  const family = latinLetters(last);
  if (family.length < 3 || (one !== family && two !== family)) return undefined;
  const given = latinLetters(first);
  if (given.length < 3 || given === family) return undefined;
  if (one === family && two === given) return 'address';
  return one === given && two === family ? 'right' : undefined;
}

export const contactSwapped = defineRule({
  id,
  fields: [...personFields, 'email', 'agreement.email', 'country'],
  severity: 'info',
  why: 'Mails and invoices greet the contact by this name.',
  source: 'The usual spelling of names',
  check: (account) =>
    personsOf(account).flatMap((person) => {
      const { firstKey, emailKey, first, last } = person;
      const local = emailIn(fieldText(account, emailKey))?.local ?? '';
      const seen = inAddress(person, local);
      const byCapitals = inCapitals(first) && capitalised(last) && seen !== 'right';
      const byAddress =
        seen === 'address' && !inCapitals(last) && !familyFirst.test(countryOf(account) ?? '');
      if (!byCapitals && !byAddress) return [];
      const message = { key: `${id}.${byCapitals ? 'capitals' : 'address'}`, params: { name: first } };
      return [{ field: firstKey, message, evidence: first, fix: personFix(id, person, last, first) }];
    }),
});

const mailed = (firstName: string, lastName: string, email: string, country = 'PL') => ({
  firstName,
  lastName,
  email,
  country,
});

export const contactSwappedExamples = (): Examples => ({
  good: [
    ...persons(
      ['Jean', 'DUPONT'],
      ['JEAN', 'DUPONT'],
      ['Anna', 'Nowak'],
      ['jan', 'kowalski'],
      ['JP', 'Morgan'],
    ),
    mailed('Anna', 'Nowak', 'anna.nowak@orlik.pl'),
    mailed('Anna', 'Nowak', 'a.nowak@orlik.pl'),
    mailed('Anna', 'Nowak', 'biuro@orlik.pl'),
    mailed('Anna', 'Kovács', 'kovacs.anna@contoso.hu', 'HU'),
    mailed('Jean', 'DUPONT', 'dupont.jean@contoso.fr', 'FR'),
    mailed('LOUIS', 'Martin', 'louis.martin@contoso.fr', 'FR'),
    mailed('Wei', 'Zhang', 'zhang.wei@contoso.cn', 'CN'),
  ],
  bad: [
    ...persons(
      ['DUPONT', 'Jean'],
      ['KOWALSKI', 'Jan'],
      ['MÜLLER', 'Hans-Peter'],
      ['GARCÍA LÓPEZ', 'María'],
      ['ROSSI', 'Mario'],
      ['ПЕТРОВА', 'Ольга'],
      ['SMITH-JONES', 'Mary'],
    ),
    mailed('Nowak', 'Anna', 'anna.nowak@orlik.pl'),
    mailed('Groß', 'Jürgen', 'jurgen.gross@contoso.de', 'DE'),
    mailed('García', 'María', 'maria_garcia@contoso.es', 'ES'),
    mailed('Łęcki', 'Stanisław', 'stanislaw.lecki@orlik.pl'),
    mailed('Петрова', 'Ольга', 'olga.petrova@contoso.kz', 'KZ'),
    { agreement: { firstName: 'Nowak', lastName: 'Anna', email: 'anna.nowak@orlik.pl' } },
  ],
});
