import { folded } from '../shared/text.ts';
import { type Person, personFields, personFix, persons, personsOf } from './contact-names.ts';
import { countryOf } from './reading/country-of.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'contact-full-name';
/** Where the family name comes first. */
const familyFirst = /^(?:HU|CN|TW|HK|MO|JP|KR|VN)$/;
/** A family name may begin with small words: "Jan van der Berg", "María de la Cruz". */
const particle =
  /^(?:von|van|vom|zu|zur|der|den|de|del|della|di|da|do|dos|das|du|la|le|ter|ten|af|av|bin|al|el)$/iu;

const same = (a: string, b: string) => folded(a) === folded(b);

/** @returns first and last name of a whole one; undefined if it is a single word, or too many to tell. */
function split(name: string, country: string | undefined): [first: string, last: string] | undefined {
  const [before = '', after, ...more] = name.split(',').map((part) => part.trim());
  if (after !== undefined)
    return more.length === 0 && before !== '' && after !== '' ? [after, before] : undefined;
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 5 || !words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word)))
    return undefined;
  if (country && familyFirst.test(country)) return [words.slice(1).join(' '), words[0] as string];
  const at = words.findIndex((word, index) => index > 0 && particle.test(word));
  const cut = at > 0 && at < words.length - 1 ? at : words.length - 1;
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}

/** The last name stands in the first one's field too, or the other way round. */
function repeated({ first, last }: Person): [first: string, last: string] | undefined {
  if (last !== '' && folded(first).endsWith(` ${folded(last)}`))
    return [first.slice(0, -last.length).trim(), last];
  if (first !== '' && folded(last).startsWith(`${folded(first)} `))
    return [first, last.slice(first.length).trim()];
  return undefined;
}

export const contactFullName = defineRule({
  id,
  fields: [...personFields, 'country'],
  severity: 'info',
  why: 'Mails and invoices greet the contact by this name.',
  source: 'Partner Center, contact name rules (2024)',
  check(account) {
    return personsOf(account).flatMap((person): Report[] => {
      const { firstKey, lastKey, first, last } = person;
      // Most names are single words, and those need no reading.
      if (!/[\s,]/u.test(first + last)) return [];
      const [field, text] = first === '' ? [lastKey, last] : [firstKey, first];
      const twice = first !== '' && same(first, last);
      const again = twice ? undefined : repeated(person);
      const parts =
        again ?? (first === '' || last === '' || twice ? split(text, countryOf(account)) : undefined);
      if (!parts || parts.includes('') || text.length > 80) return [];
      const fix = personFix(id, person, parts[0], parts[1]);
      const severity = again || twice ? 'warning' : 'info';
      const where = again && !folded(first).endsWith(` ${folded(last)}`) ? lastKey : field;
      const evidence = where === lastKey ? last : text;
      return [{ field: where, severity, message: { key: `${id}.both`, params: {} }, evidence, fix }];
    });
  },
});

const inCountry = (country: string, firstName: string, lastName = '') => ({ country, firstName, lastName });

export const contactFullNameExamples = (): Examples => ({
  good: [
    ...persons(
      ['Anna', 'Nowak'],
      ['Anna Maria', 'Nowak'],
      ['Jan', 'van der Berg'],
      ['María José', 'García López'],
      ['Anna', ''],
      ['', 'Nowak'],
      ['Jean-Pierre', 'Dupont'],
      ['Ali', 'Alison'],
      ['明', '王'],
      ['', ''],
      ['Nowak', 'Nowak'],
      ['Annanowak', 'Nowak'],
    ),
  ],
  bad: [
    ...persons(
      ['Anna Nowak', ''],
      ['', 'Anna Nowak'],
      ['Nowak, Anna', ''],
      ['Anna Nowak', 'Nowak'],
      ['Anna', 'Anna Nowak'],
      ['Anna Nowak', 'Anna Nowak'],
      ['Jürgen Groß', ''],
      ['Jan van der Berg', ''],
      ['Ольга Петрова', ''],
      ['John F. Smith', ''],
    ),
    inCountry('HU', 'Kovács Anna'),
    inCountry('ES', 'María de la Cruz'),
    inCountry('IT', 'Rossi, Mario'),
    { agreement: { firstName: 'Anna Nowak' } },
  ],
});
