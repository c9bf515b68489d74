import { daysAgo, timeText } from './time-text.ts';

/** @returns when something was, as people say it: "today 11:58", "yesterday 16:20", "3 days ago", "3 Aug 2026". */
export function whenText(at: number, now: number, language: string): string {
  const days = daysAgo(at, now);
  if (days > 30) return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
  const day = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  return days > 1 ? day : `${day} ${timeText(at, at, language)}`;
}

/** @returns whole days from `now` until `at`, rounded up; 0 if it is past. */
export function daysUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / 86_400_000));
}
