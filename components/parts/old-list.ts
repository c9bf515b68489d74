import { daysAgo } from './time-text.ts';

/** Partners export their list once a month; after that new customers are missing from it. In days. */
const oldAfter = 31;

/** @returns how many days old a list is that should be imported anew; null for one that is young enough. */
export function oldListDays(importedAt: number, now: number): number | null {
  const days = daysAgo(importedAt, now);
  return days >= oldAfter ? days : null;
}
