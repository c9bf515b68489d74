/**
 * Runs one piece of work at a time on the newest value given.
 *
 * Invariants:
 * 1. At most one run is in flight.
 * 2. A value given while a run is in flight is taken up as soon as that run returns.
 * 3. Only the newest waiting value is taken up; older ones are dropped.
 * 4. `idle()` resolves when everything given so far has run or was dropped.
 */
export type LatestWins<T> = { give(value: T): void; idle(): Promise<void> };

/**
 * @param work must not throw; what it throws is swallowed so that the next value still runs.
 * @param onIdle called each time nothing waits any more.
 */
export function latestWins<T>(
  work: (value: T) => Promise<void>,
  onIdle: () => void = () => {},
): LatestWins<T> {
  let waiting: { value: T } | null = null;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      try {
        await work(value);
      } catch {
        // The next value must run whatever became of this one.
      }
    }
    running = null;
    onIdle();
  }

  return {
    give(value) {
      waiting = { value };
      running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
  };
}
