/** What the rules about registration numbers say; parameters as in `rules-record.ts`. */
export const enRulesIds = {};
