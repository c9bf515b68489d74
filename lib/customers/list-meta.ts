import * as z from 'zod/mini';
import { columnReadingSchema, type ImportProblem, importProblemSchema } from './import-report.ts';

/** Rows named one by one in the summary; the counts are always complete. */
export const mostListedProblems = 500;

/** What is known about the imported list without opening it. Holds no customer. */
export const customerListMetaSchema = z.object({
  /** Names the stored bytes; a new import gets a new one. */
  generation: z.string(),
  /** The file's name. */
  name: z.string(),
  /** Milliseconds since 1970. */
  importedAt: z.number(),
  rows: z.number(),
  columns: z.array(columnReadingSchema),
  /** How many rows had each problem, by its code. */
  problemCounts: z.record(z.string(), z.number()),
  /** The first of them, with their row numbers. */
  problems: z.array(importProblemSchema),
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
