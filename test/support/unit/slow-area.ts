import { fail } from '../../../lib/shared/result.ts';
import type { Area } from '../../../lib/store/area.ts';
import { memoryArea } from './memory-area.ts';

/** A storage area whose writes wait, in their order, until they are let through, or die with whoever gave them. */
export function slowArea() {
  const memory = memoryArea();
  let pending: { run: () => Promise<void> }[] = [];
  const later =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>, refused: () => R) =>
    (...args: A): Promise<R> =>
      new Promise((resolve) => {
        pending.push({ run: async () => resolve(slow.full ? refused() : await work(...args)) });
      });
  const slow = {
    area: {
      ...memory,
      set: later(memory.set, () => fail('full' as const)),
      remove: later(memory.remove, () => fail('refused' as const)),
    } as Area,
    raw: memory.raw,
    /** Every write that is let through now is refused. */
    full: false,
    waiting: () => pending.length,
    /** Lets the oldest writes through. */
    async land(count: number): Promise<void> {
      for (const { run } of pending.splice(0, count)) await run();
    },
    /** What still waits is never heard of again. */
    lose(): void {
      pending = [];
    },
  };
  return slow;
}
