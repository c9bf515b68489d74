/** Languages that every dictionary is complete in. */
export const languages = ['en', 'pl'] as const;
export type Language = (typeof languages)[number];

/** Forms of a text that counts something, chosen by the language's own rules for `params.count`. */
export type Plural = { one?: string; few?: string; many?: string; other: string };

/** One room's texts in one language. `{name}` stands for a parameter. */
export type Dictionary = Readonly<Record<string, string | Plural>>;

/** One room's texts in all languages: same keys, same parameters (a test compares them). */
export type Book<D extends Dictionary = Dictionary> = Readonly<
  Record<Language, { readonly [K in keyof D]: string | Plural }>
>;

export type Params = Readonly<Record<string, string | number>>;
export type Say<D extends Dictionary = Dictionary> = (key: keyof D & string, params?: Params) => string;

/**
 * @param wanted a language tag as browsers give it ("pl-PL"), or nothing.
 * @returns the dictionary language for it; English where there is none.
 */
export function languageFor(wanted: string | undefined): Language {
  const short = wanted?.toLowerCase().split('-')[0];
  return languages.find((language) => language === short) ?? 'en';
}

/**
 * The one function that reads dictionaries.
 * @returns a speaker for the book in that language. An unknown key comes back as itself, so that a missing
 * text shows and nothing breaks; numbers are written as the language writes them.
 */
export function speaker<D extends Dictionary>(book: Book<D>, language: Language): Say<D> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, params = {}) => {
    const entry = book[language][key] ?? book.en[key];
    if (entry === undefined) return key;
    const pattern =
      typeof entry === 'string'
        ? entry
        : (entry[plural.select(Number(params.count)) as keyof Plural] ?? entry.other);
    return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? number.format(value) : (value ?? whole);
    });
  };
}
