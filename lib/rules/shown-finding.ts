import * as z from 'zod/mini';
import { accountSchema } from '../account/account.ts';
import { fieldKeySchema } from '../account/field-keys.ts';
import { severitySchema } from './finding.ts';

/** A fix as surfaces show and apply it: its text is in the user's language already. */
export const shownFixSchema = z.object({
  /** The visible text: the value that would be set, or a short phrase. */
  label: z.string(),
  set: accountSchema,
  safe: z.boolean(),
  /** For fields that are chosen from a list: every way the list may call the value, best first. */
  candidates: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type ShownFix = z.infer<typeof shownFixSchema>;

/** A finding whose texts were read in the background, so that pages carry no rule dictionary. */
export const shownFindingSchema = z.object({
  /** Stable for the same rule, field and value: "ignore" remembers it. */
  id: z.string(),
  rule: z.string(),
  field: fieldKeySchema,
  severity: severitySchema,
  /** True for a required field that is merely still empty: shown as a quiet group, not as a mistake. */
  missing: z.boolean(),
  text: z.string(),
  why: z.string(),
  /** The field's value as it was checked, and the part of it that is meant. */
  value: z.string(),
  evidence: z.optional(z.string()),
  fixes: z.array(shownFixSchema),
});
export type ShownFinding = z.infer<typeof shownFindingSchema>;
