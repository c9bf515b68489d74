const day = 24 * 60 * 60 * 1000;

/** @returns whole days from `at` to `now` by the user's calendar: 0 for today, never less. */
export function daysAgo(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.max(0, Math.round((midnight(now) - midnight(at)) / day));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is dear and the panel asks at every key, so each is made once. */
function formatOf(language: string, today: boolean): Intl.DateTimeFormat {
  const key = `${language} ${today}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(today ? {} : { day: 'numeric', month: 'short' }),
  });
  formats.set(key, made);
  return made;
}

/** @returns the time of day, 24 hours ("12:03"), with the date in front unless it is today. */
export function timeText(at: number, now: number, language: string): string {
  return formatOf(language, daysAgo(at, now) === 0).format(at);
}

/** @returns the day without the year ("12 Nov"). */
export const dayText = (at: number, language: string): string =>
  new Date(at).toLocaleDateString(language, { day: 'numeric', month: 'short' });
