import type { AbbreviationTable } from './data/abbreviation-table.ts';
import { english } from './data/abbreviations.en.ts';
import { french, german, italian, spanish } from './data/abbreviations.others.ts';
import { polish } from './data/abbreviations.pl.ts';
import type { NameLanguage } from './name-language.ts';

const tables: Readonly<Record<NameLanguage, AbbreviationTable>> = {
  en: english,
  pl: polish,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
};
const allLanguages = Object.keys(tables) as NameLanguage[];

export type Meaning = { kind: 'clear' | 'registered'; expansions: string[]; language: NameLanguage };

/** More choices than these help nobody. */
const mostExpansions = 4;

const entry = (list: Readonly<Record<string, string>> | undefined, key: string): string[] =>
  list && Object.hasOwn(list, key) ? (list[key] ?? '').split('|') : [];

function inTable(language: NameLanguage, key: string, dotted: boolean): Meaning | undefined {
  const table = tables[language];
  const registered = entry(table.registered, key);
  if (registered.length > 0) return { kind: 'registered', expansions: registered, language };
  const expansions = [...entry(table.clear, key), ...(dotted ? entry(table.dotted, key) : [])];
  return expansions.length > 0 ? { kind: 'clear', expansions, language } : undefined;
}

/**
 * @param key the folded word without its dot.
 * @param dotted true if a dot follows it or an apostrophe stands inside.
 * @param language the name's own language: it decides alone where its table knows the word.
 * @returns what the word stands for, likeliest first; `undefined` if it is no known short form.
 */
export function meaningOf(
  key: string,
  dotted: boolean,
  language: NameLanguage | undefined,
): Meaning | undefined {
  const first = language ? inTable(language, key, dotted) : undefined;
  if (first) return first;
  // Where the language is known, only English comes with it: other tables would read foreign words into the name.
  const others = allLanguages.filter(
    (other) => other !== language && (!language || other === 'en' || dotted),
  );
  const found = others.map((other) => inTable(other, key, dotted)).filter((meaning) => meaning !== undefined);
  const [likeliest] = found;
  if (!likeliest) return undefined;
  const expansions = [...new Set(found.flatMap((meaning) => meaning.expansions))].slice(0, mostExpansions);
  return { ...likeliest, expansions: language ? likeliest.expansions : expansions };
}
