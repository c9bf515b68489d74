/**
 * Shortened words of one language, keys folded ("zakl"), expansions in title case, the likeliest first.
 */
export type AbbreviationTable = {
  /** Shortened with or without a dot: nobody writes these as words of their own. */
  clear: Readonly<Record<string, string>>;
  /** Only with a dot (or an apostrophe inside): without it they are words or names. */
  dotted: Readonly<Record<string, string>>;
  /** Often part of the registered name as they stand: worth a look at the papers, no more. */
  registered?: Readonly<Record<string, string>>;
};
