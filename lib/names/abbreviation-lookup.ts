import { folded } from '../shared/text.ts';
import { languageTables } from './abbreviation-tables.ts';
import { completions } from './completion.ts';
import type { NameLanguage } from './name-language.ts';

const allLanguages = Object.keys(languageTables) as NameLanguage[];

export type Meaning = { kind: 'clear' | 'registered'; expansions: string[]; language: NameLanguage };

/** More choices than these help nobody. */
const mostExpansions = 4;

const none: readonly string[] = [];

const entry = (list: Readonly<Record<string, string>> | undefined, key: string): readonly string[] =>
  list && Object.hasOwn(list, key) ? (list[key] ?? '').split('|') : none;

function inTable(language: NameLanguage, key: string, dotted: boolean): Meaning | undefined {
  const table = languageTables[language];
  const registered = [
    ...entry(table.registered, key),
    ...(dotted ? entry(table.registered, `${key}.`) : none),
  ];
  const short = dotted ? entry(table.dotted, key) : none;
  // With a dot "Tech." is shortened for certain, without it may be the name's own.
  if (registered.length > 0 && short.length === 0)
    return { kind: 'registered', expansions: registered, language };
  const expansions = [...entry(table.clear, key), ...short];
  return expansions.length > 0
    ? { kind: 'clear', expansions: [...new Set(expansions)], language }
    : undefined;
}

/** Words with a dot that no table lists are completed to a common word of the language, or of English. */
function completed(key: string, languages: readonly NameLanguage[]): Meaning | undefined {
  for (const each of languages) {
    const expansions = completions(key, each);
    if (expansions.length > 0) return { kind: 'clear', expansions, language: each };
  }
  return undefined;
}

let listed: ReadonlySet<string> | undefined;

/** @returns false if no table knows the word without a dot, whatever the language. */
export function mayMean(key: string): boolean {
  listed ??= new Set(
    Object.values(languageTables).flatMap(({ clear, registered = {} }) => [
      ...Object.keys(clear),
      ...Object.keys(registered),
    ]),
  );
  return listed.has(key);
}

/**
 * @param key the folded word without its dot.
 * @param dotted true if a dot follows it or an apostrophe stands inside.
 * @param language the name's own language: it decides alone where its table knows the word.
 * @param shortened true if the word looks cut off, so that any common word may be meant.
 * @param besides other languages of the country.
 * @returns what the word stands for, likeliest first; `undefined` if it is no known short form.
 */
export function meaningOf(
  key: string,
  dotted: boolean,
  language: NameLanguage | undefined,
  shortened: boolean,
  besides: readonly NameLanguage[] = [],
): Meaning | undefined {
  const own = language ? inTable(language, key, dotted) : undefined;
  if (own) return own;
  const guessed = language && shortened && language !== 'en' ? completions(key, language) : [];
  if (language && guessed.length > 0) return { kind: 'clear', expansions: guessed, language };
  // Where the language is known, only English comes with it: other tables would read foreign words into the name.
  const others = allLanguages.filter((other) => other !== language && (!language || other === 'en'));
  const found = others.map((other) => inTable(other, key, dotted)).filter((meaning) => meaning !== undefined);
  const [likeliest] = found;
  if (!likeliest)
    return shortened ? completed(key, [...(language ? [language] : []), 'en', ...besides]) : undefined;
  const expansions = [...new Set(found.flatMap((meaning) => meaning.expansions))].slice(0, mostExpansions);
  return { ...likeliest, expansions: language ? likeliest.expansions : expansions };
}

let meanings: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Every shortened word of every language with the words that it may mean, folded. */
function allMeanings(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  for (const { clear, dotted, registered = {} } of Object.values(languageTables)) {
    for (const [short, expansions] of [clear, dotted, registered].flatMap(Object.entries)) {
      const key = short.replace('.', '');
      const known = all.get(key) ?? new Set();
      all.set(key, known);
      for (const long of expansions.split(/[|/]/)) known.add(folded(long));
    }
  }
  return all;
}

/**
 * @param key a folded word.
 * @returns the folded words that it is short for in any language ("ctr" gives "center" and "centre"); empty if none.
 */
export function meaningsOf(key: string): ReadonlySet<string> {
  meanings ??= allMeanings();
  return meanings.get(key) ?? nothing;
}
const nothing: ReadonlySet<string> = new Set();

/**
 * @returns the one word that a folded word is short for in every language that knows it ("grp" gives "group"),
 * `undefined` if it is none or may be several.
 */
export function shortWord(key: string): string | undefined {
  const all = meaningsOf(key);
  if (all.size !== 1) return undefined;
  const [only = ''] = all;
  return only.includes(' ') ? undefined : only;
}
