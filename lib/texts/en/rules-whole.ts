/** What the rules about the record as a whole and the customer agreement say; parameters as in `rules-record.ts`. */
export const enRulesWhole = {};
