/**
 * Everything that several surfaces change goes through one chain, so that no read-modify-write overlaps
 * another (two contexts doing it side by side lost half of their writes when measured).
 */
export function createChain(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
