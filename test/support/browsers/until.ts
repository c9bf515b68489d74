import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy. For what a browser offers no event for.
 * @param what named in the error, for instance "the panel to show".
 * @param timeout in milliseconds.
 * @throws when the time is over, with the last error that `ask` threw, if any.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`, { cause: last });
    await pause(25);
  }
}
