import { type CustomerListMeta, customerListMetaSchema } from '../../../lib/customers/list-meta.ts';
import type { Staging } from '../../../lib/flows/settle-staged.ts';
import { fail, ok } from '../../../lib/shared/result.ts';

export const listOf = (generation: string): CustomerListMeta =>
  customerListMetaSchema.parse({
    generation,
    name: `${generation}.csv`,
    importedAt: 1_763_000_000_000,
    rows: 2,
    columns: [],
    problemCounts: {},
    problems: [],
  });

type MemoryStaging = { waiting: string | null; inForce: string; refusing: boolean; staging: Staging };

/** Where lists wait, in memory; `refusing` is a database that can't be swapped for now. */
export function memoryStaging(waiting: string | null, stagedAt = 0): MemoryStaging {
  const memory: MemoryStaging = {
    waiting,
    inForce: 'old',
    refusing: false,
    staging: {
      read: async () =>
        memory.waiting === null ? fail('none') : ok({ meta: listOf(memory.waiting), stagedAt }),
      async adopt(meta) {
        if (memory.refusing) return fail('unavailable');
        if (memory.waiting !== meta.generation) return fail('replaced');
        memory.inForce = meta.generation;
        memory.waiting = null;
        return ok(undefined);
      },
      async discard(generation) {
        if (memory.waiting === generation) memory.waiting = null;
        return ok(undefined);
      },
    },
  };
  return memory;
}
