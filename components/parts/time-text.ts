const day = 24 * 60 * 60 * 1000;

/** @returns whole days from `at` to `now` by the user's calendar: 0 for today, never less. */
export function daysAgo(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((midnight(now) - midnight(at)) / day));
}

/** @returns the time of day, 24 hours ("12:03"), with the date in front unless it is today. */
export function timeText(at: number, now: number, language: string): string {
  const today = daysAgo(at, now) === 0;
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(today ? {} : { day: 'numeric', month: 'short' }),
  }).format(at);
}
