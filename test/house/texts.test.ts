import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Book, type Dictionary, languages, type Plural } from '../../lib/texts/say.ts';
import { readRepo, repoFiles, root } from '../support/house/repo-files.ts';

const roomFiles = repoFiles.filter((path) => /^lib\/texts\/[a-z-]+\.ts$/.test(path));
const books = (await Promise.all(roomFiles.map(booksOf))).flat();

/** Every exported value of a room that has a dictionary for each language. */
async function booksOf(path: string): Promise<[string, Book][]> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, path)).href)) as Record<
    string,
    unknown
  >;
  const isBook = (value: unknown): value is Book =>
    typeof value === 'object' && value !== null && languages.every((language) => language in value);
  return Object.entries(module).flatMap(([name, value]) =>
    isBook(value) ? [[`${path} ${name}`, value]] : [],
  );
}

const formsOf = (entry: string | Plural): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const others = languages.filter((language) => language !== 'en');

describe('dictionaries', () => {
  test('there are some', () => {
    expect(books.length).toBeGreaterThan(0);
  });

  test('every dictionary file belongs to a book', () => {
    const files = repoFiles.filter((path) => /^lib\/texts\/en\/.+\.ts$/.test(path));
    const sources = roomFiles.map(readRepo).join('\n');
    expect(files.filter((path) => !sources.includes(`./en/${path.split('/').at(-1)}`))).toEqual([]);
  });

  describe.each(books)('%s', (_, book) => {
    const english: Dictionary = book.en;

    test.each(others)('has the same keys in %s as in English', (language) => {
      expect(Object.keys(book[language]).sort()).toEqual(Object.keys(english).sort());
    });

    test.each(others)('has the same placeholders in %s as in English', (language) => {
      const dictionary: Dictionary = book[language];
      const names = (entry: string | Plural | undefined) =>
        [...new Set(formsOf(entry ?? '').flatMap(placeholders))].sort();
      for (const key of Object.keys(english)) {
        expect([key, names(dictionary[key])]).toEqual([key, names(english[key])]);
      }
    });

    test.each(languages)('has in %s every plural form that the language has', (language) => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const dictionary: Dictionary = book[language];
      for (const [key, entry] of Object.entries(dictionary)) {
        if (typeof entry === 'string') continue;
        // Forms only for whole numbers: Polish "other" is for fractions and doubles as the fallback.
        expect([key, Object.keys(entry).toSorted()]).toEqual([key, wanted]);
      }
    });

    test.each(languages)('counts in %s by plural forms, never by a bare text', (language) => {
      const dictionary: Dictionary = book[language];
      const bare = Object.keys(english).filter((key) => typeof english[key] !== typeof dictionary[key]);
      expect(bare).toEqual([]);
    });

    test.each(languages)('has in %s no empty text and no stray space', (language) => {
      const dictionary: Dictionary = book[language];
      const odd = Object.entries(dictionary).filter(([, entry]) =>
        formsOf(entry).some((text) => text.trim() === '' || /^\s|\s$| {2}/.test(text)),
      );
      expect(odd).toEqual([]);
    });
  });
});

test('the manifest’s own texts are the same keys in every language', () => {
  const keysOf = (language: string) =>
    Object.keys(JSON.parse(readRepo(`public/_locales/${language}/messages.json`)) as object).sort();
  for (const language of others) expect(keysOf(language)).toEqual(keysOf('en'));
});
