/**
 * Runs one piece of work after the other, each when the one before has ended, however it ended. What several surfaces
 * change goes through one chain, so that no read-modify-write overlaps another (two contexts doing it side by side
 * lost half of their writes when measured).
 * @returns what takes a piece of work and gives its outcome.
 */
export function createChain(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
