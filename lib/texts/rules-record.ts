import { enRulesAddress } from './en/rules-address.ts';
import { enRulesContact } from './en/rules-contact.ts';
import { enRulesIds } from './en/rules-ids.ts';
import { enRulesRecord } from './en/rules-record.ts';
import { enRulesStreet } from './en/rules-street.ts';
import { enRulesWhole } from './en/rules-whole.ts';
import { plRulesAddress } from './pl/rules-address.ts';
import { plRulesContact } from './pl/rules-contact.ts';
import { plRulesIds } from './pl/rules-ids.ts';
import { plRulesRecord } from './pl/rules-record.ts';
import { plRulesStreet } from './pl/rules-street.ts';
import { plRulesWhole } from './pl/rules-whole.ts';
import type { Book } from './say.ts';

const en = {
  ...enRulesRecord,
  ...enRulesAddress,
  ...enRulesStreet,
  ...enRulesIds,
  ...enRulesContact,
  ...enRulesWhole,
};

/** What every rule says that is not about a name. */
export const rulesRecordBook: Book<typeof en> = {
  en,
  pl: {
    ...plRulesRecord,
    ...plRulesAddress,
    ...plRulesStreet,
    ...plRulesIds,
    ...plRulesContact,
    ...plRulesWhole,
  },
};
