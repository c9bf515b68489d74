import { enRulesNames } from './en/rules-names.ts';
import { plRulesNames } from './pl/rules-names.ts';
import type { Book } from './say.ts';

/** What the rules about names of companies and persons say. */
export const rulesNamesBook: Book<typeof enRulesNames> = { en: enRulesNames, pl: plRulesNames };
