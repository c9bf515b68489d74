/**
 * Runs work on the newest value given, one piece at a time or a few.
 *
 * Invariants:
 * 1. At most `lanes` runs are in flight; a value given while fewer are starts in the same turn.
 * 2. Otherwise a value is taken up as soon as a run returns, and only the newest waiting one; older ones are dropped.
 * 3. Runs start in the order in which their values were given.
 * 4. `idle()` resolves when everything given so far has run or was dropped.
 */
export type LatestWins<T> = { give(value: T): void; idle(): Promise<void> };

/**
 * @param work must not throw; what it throws is swallowed so that the next value still runs.
 * @param onIdle called each time nothing waits or runs any more.
 */
export function latestWins<T>(
  work: (value: T) => Promise<void>,
  onIdle: () => void = () => {},
  lanes = 1,
): LatestWins<T> {
  let waiting: { value: T } | null = null;
  let running = 0;
  let all: Promise<void> = Promise.resolve();

  async function run(before: Promise<void>): Promise<void> {
    running += 1;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      try {
        await work(value);
      } catch {
        // The next value must run whatever became of this one.
      }
    }
    running -= 1;
    if (running === 0) onIdle();
    await before;
  }

  return {
    give(value) {
      waiting = { value };
      if (running < lanes) all = run(all);
    },
    idle: () => all,
  };
}
