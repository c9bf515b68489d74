import * as z from 'zod/mini';
import { accountSchema } from '../../account/account.ts';
import { fieldKeySchema } from '../../account/field-keys.ts';
import { shownFindingSchema } from '../../rules/shown-finding.ts';
import { defineMessage } from '../message.ts';

/** The choices a page offers for a field, as shown; long lists are cut, since rules only look values up. */
export const offeredSchema = z.partialRecord(
  fieldKeySchema,
  z.array(z.string().check(z.maxLength(200))).check(z.maxLength(400)),
);

export const recordCheck = defineMessage({
  name: 'panel/record.check',
  from: ['portal-tab', 'extension-page'],
  request: z.object({
    portal: z.string(),
    account: accountSchema,
    offered: offeredSchema,
    /** Fields the page has; a required field that the page does not ask for is not missing. Empty: all. */
    present: z.array(fieldKeySchema),
  }),
  answer: z.object({ findings: z.array(shownFindingSchema) }),
});
