import * as z from 'zod/mini';
import { fieldKeySchema } from './field-keys.ts';

/** Where a value that would be filled comes from: the prepared record, a default, or an unfinished draft. */
export const fillSourceSchema = z.enum(['record', 'default', 'draft']);
export type FillSource = z.infer<typeof fillSourceSchema>;

/** One line of a fill preview: what would be written where. The user can take each line out. */
export const fillRowSchema = z.object({
  key: fieldKeySchema,
  value: z.union([z.string(), z.boolean(), z.array(z.string())]),
  /** How the value reads to people ("Poland", not "PL"). */
  shown: z.string(),
  /** What the page holds now; '' when the field is empty. A default never replaces a non-empty field. */
  now: z.string(),
  /** What stands there now would be lost. Such a row is written only after the user ticked it. */
  replaces: z.optional(z.boolean()),
  source: fillSourceSchema,
  /** When the page was read for this row, milliseconds since 1970: what was typed there later wins. */
  at: z.optional(z.number()),
  /** For lists: every way the page may call the value, best first. */
  candidates: z.optional(z.array(z.string())),
});
export type FillRow = z.infer<typeof fillRowSchema>;

/** What became of one written field. */
export const fillResultSchema = z.object({
  key: fieldKeySchema,
  written: z.boolean(),
  /** Why not: the page has no such field, it refused or changed the value, it offers no such choice … */
  reason: z.optional(
    z.enum([
      'not-on-page',
      'not-accepted',
      'changed-by-page',
      'typed-since',
      'no-such-option',
      'read-only',
      'not-allowed',
    ]),
  ),
});
export type FillResult = z.infer<typeof fillResultSchema>;
