/**
 * Shortened words of one language, keys folded ("zakl"), expansions in title case, the likeliest first. An expansion
 * may be several forms of one word, `National/Nationale/Nationaux/Nationales`: masculine, feminine, and where there are
 * four, both plurals; where there are three, the third is neuter. The neighbour decides (`agreement.ts`).
 */
export type AbbreviationTable = {
  /** Shortened with or without a dot: nobody writes these as words of their own. */
  clear: Readonly<Record<string, string>>;
  /** Only with a dot (or an apostrophe inside): without it they are words or names. */
  dotted: Readonly<Record<string, string>>;
  /** Often part of the registered name as they stand: worth a look at the papers, no more; `coop.` only with its dot. */
  registered?: Readonly<Record<string, string>>;
  /** Common words of companies' names, the likeliest first: what any beginning with a dot is completed to. */
  words: string;
};
