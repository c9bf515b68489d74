import { type CountryForm, formsIn } from './country-forms.ts';

/** How many forms are offered; more would be a list to search, not a help. */
const most = 4;

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  dense,
  /\p{Script=Hangul}/u,
  /\p{Script=Greek}/u,
];

const scriptOf = (text: string) => scripts.findIndex((script) => script.test(text));

function added(name: string, { short, joint, leads }: CountryForm, country: string): string {
  const isUpper = /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
  const form = isUpper ? short.toLocaleUpperCase(country === 'TR' ? 'tr' : 'en') : short;
  if (dense.test(form)) return leads ? form + name : name + form;
  return leads ? `${form} ${name}` : name.replace(/(?<![\s,])[\s,]+$/u, '') + joint + form;
}

/**
 * @param name a name without a legal form.
 * @param country ISO 3166-1 alpha-2.
 * @returns the name with the country's forms in the script of the name, the commonest first, as the register writes
 * them; none for a country without forms in the table.
 */
export function withForm(name: string, country: string): string[] {
  const script = scriptOf(name);
  const fitting = formsIn(country)?.list.filter(({ short }) => scriptOf(short) === script) ?? [];
  return [...new Set(fitting.map((form) => added(name, form, country)))].slice(0, most);
}
