/** Milliseconds since 1970. Passed in wherever time decides something, so that tests can set it. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();

/** @returns the calendar date of `at` in the user's own time zone, as ISO `YYYY-MM-DD`. */
export function isoDate(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
