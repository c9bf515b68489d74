/** What the rules about the lines of an address say; parameters as in `rules-record.ts`. */
export const enRulesStreet = {};
