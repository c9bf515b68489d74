/** What the rules about states, postal codes and countries say; parameters as in `rules-record.ts`. */
export const enRulesAddress = {};
