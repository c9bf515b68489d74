import * as z from 'zod/mini';
import { customerColumnSchema } from './customer.ts';

/** How one column of the file was understood. */
export const columnReadingSchema = z.object({
  /** Position in the file, from 0. */
  index: z.number(),
  /** The heading as it stands in the file; '' if the file has no headings. */
  heading: z.string(),
  readAs: z.nullable(customerColumnSchema),
  /** `heading`: its name is known. `content`: its values look like it. `user`: chosen by hand. `none`: not used. */
  by: z.enum(['heading', 'content', 'user', 'none']),
});
export type ColumnReading = z.infer<typeof columnReadingSchema>;

/** Why a row was left out. */
export const skipReasons = ['no-name', 'duplicate-row', 'too-many-cells'] as const;
/** What was odd about a row that was read all the same. */
export const noticeReasons = ['broken-quotes', 'value-cut'] as const;

/**
 * One row that needs a word to the user. It holds numbers only, no value of the row.
 * `row` counts as a spreadsheet does: from 1, headings and empty rows included.
 */
export const importProblemSchema = z.object({
  code: z.enum([...skipReasons, ...noticeReasons]),
  row: z.number(),
  /** The earlier row that a duplicate repeats. */
  sameAsRow: z.optional(z.number()),
});
export type ImportProblem = z.infer<typeof importProblemSchema>;
export type ProblemCode = ImportProblem['code'];

/** @returns true if the row was left out because of this problem. */
export function isSkipped(problem: ImportProblem): boolean {
  return (skipReasons as readonly string[]).includes(problem.code);
}
