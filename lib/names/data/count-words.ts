import { folded } from '../../shared/text.ts';
import type { ListedName } from './count-cases.ts';

/** Shorter words are hardly ever shortened. */
const shortest = 6;
/** How many names must hold a word, and how many words of a language are kept; English has by far the most names. */
const leastNames = (language: string) => (language === 'en' ? 30 : 8);
const mostWords = (language: string) => (language === 'en' ? 400 : 70);

const sum = (forms: ReadonlyMap<string, number> | undefined) =>
  [...(forms?.values() ?? [])].reduce((all, each) => all + each, 0);

/**
 * @returns by language the long words that most names hold, the commonest first, as they are mostly written; names
 * of people and places are among them, since any word may be completed.
 */
export function countWords(names: readonly ListedName[]): Record<string, string> {
  const languages = new Map<string, Map<string, Map<string, number>>>();
  for (const { name, language } of names) {
    const own = languages.get(language) ?? new Map<string, Map<string, number>>();
    languages.set(language, own);
    for (const [word] of new Set(name.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu))) {
      if (word.length < shortest || word === word.toUpperCase() || /\p{Ll}\p{Lu}/u.test(word)) continue;
      const key = folded(word);
      const forms = own.get(key) ?? new Map<string, number>();
      const written = word.slice(0, 1).toUpperCase() + word.slice(1);
      own.set(key, forms.set(written, (forms.get(written) ?? 0) + 1));
    }
  }
  const words: Record<string, string> = {};
  const english = languages.get('en');
  const isEnglish = (key: string) => sum(english?.get(key)) >= leastNames('en');
  for (const [language, own] of [...languages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    words[language] = [...own]
      // English words are asked for in every language anyway.
      .filter(([key]) => language === 'en' || !isEnglish(key))
      .map(([, forms]) => ({
        count: sum(forms),
        word: [...forms].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '',
      }))
      .filter(({ count }) => count >= leastNames(language))
      .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, mostWords(language))
      .map(({ word }) => word)
      .join(' ');
  }
  return words;
}
