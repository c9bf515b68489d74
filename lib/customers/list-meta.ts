import * as z from 'zod/mini';
import { furtherLists } from './customer.ts';
import { columnReadingSchema, type ImportProblem, importProblemSchema } from './import-report.ts';

/** Rows named one by one in the summary; the counts are always complete. */
export const mostListedProblems = 500;

/** What is known about one list without opening it. Holds no customer. */
const listPart = {
  /** The file's name. */
  name: z.string(),
  /** Milliseconds since 1970. */
  importedAt: z.number(),
  rows: z.number(),
  columns: z.array(columnReadingSchema),
  /** True once the user saw how the columns are read: a file with the same headings is not asked about again. */
  confirmed: z.optional(z.boolean()),
  /** How many rows had each problem, by its code. */
  problemCounts: z.record(z.string(), z.number()),
  /** The first of them, with their row numbers. */
  problems: z.array(importProblemSchema),
  /** Which list it is; absent for the partner's own customers. */
  list: z.optional(z.enum(furtherLists)),
};
export const listPartSchema = z.object(listPart);
export type ListPart = z.infer<typeof listPartSchema>;

/**
 * What is known about all that is stored as one generation. It describes the first list, which is the partner's own
 * customers where there are any; lists beside it follow.
 */
export const customerListMetaSchema = z.object({
  /** Names the stored bytes; a new import gets a new one. */
  generation: z.string(),
  ...listPart,
  further: z.optional(z.array(listPartSchema)),
});
export type CustomerListMeta = z.infer<typeof customerListMetaSchema>;

/** @returns the complete counts and as many of the problems as are worth listing. */
export function problemSummary(
  problems: readonly ImportProblem[],
): Pick<CustomerListMeta, 'problemCounts' | 'problems'> {
  const problemCounts: Record<string, number> = {};
  for (const { code } of problems) problemCounts[code] = (problemCounts[code] ?? 0) + 1;
  return { problemCounts, problems: problems.slice(0, mostListedProblems) };
}
