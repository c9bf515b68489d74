/** What the rules about phone, contact, mail and domain say; parameters as in `rules-record.ts`. */
export const enRulesContact = {};
