import * as z from 'zod/mini';
import { accountSchema } from '../account/account.ts';
import { fieldKeySchema } from '../account/field-keys.ts';

export const severities = ['error', 'warning', 'info'] as const;
export const severitySchema = z.enum(severities);
/** error: the portal will reject it or it is provably wrong; warning: right nine times in ten; info: less. */
export type Severity = (typeof severities)[number];

/** A text by its key in the dictionaries, with what goes into its `{placeholders}`. */
export const messageSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Message = z.infer<typeof messageSchema>;

export const fixSchema = z.object({
  label: messageSchema,
  set: accountSchema,
  /** True only if the change can't alter meaning (blanks, format): these may be applied all at once. */
  safe: z.boolean(),
});
export type Fix = z.infer<typeof fixSchema>;

export const findingSchema = z.object({
  /** Id of the rule, which is its file name. */
  rule: z.string(),
  field: fieldKeySchema,
  severity: severitySchema,
  message: messageSchema,
  /** The exact part of the value that is meant, as it stands in the value. */
  evidence: z.optional(z.string()),
  fix: z.optional(fixSchema),
  moreFixes: z.optional(z.array(fixSchema)),
});
export type Finding = z.infer<typeof findingSchema>;
