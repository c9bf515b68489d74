import { enRulesRecord } from './en/rules-record.ts';
import { plRulesRecord } from './pl/rules-record.ts';
import type { Book } from './say.ts';

export const rulesRecordBook: Book<typeof enRulesRecord> = { en: enRulesRecord, pl: plRulesRecord };
