/**
 * @param what named in the error.
 * @returns what the work returns. @throws when it takes longer, so that nothing ever hangs.
 */
export async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = () => reject(new Error(`No end of ${what} within ${milliseconds / 1000} seconds.`));
  const timer = setTimeout(late, milliseconds);
  // What loses the race may still fail later, when nobody listens any more.
  work.catch(() => {});
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
