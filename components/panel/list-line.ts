import type { ListState } from '../../lib/customers/verdict.ts';
import { daysAgo } from '../parts/time-text.ts';
import type { SayPanel } from './panel-context.ts';

const absent = {
  none: ['listNone', 'listNoneText'],
  unavailable: ['listUnavailable', 'listUnavailableText'],
} as const;

/** @returns size and age of the customer list ("12,418 customers, 3 days old"), or that there is none and what to do. */
export function listLine(list: ListState, now: number, say: SayPanel): string {
  if (list.state === 'ready') {
    const days = daysAgo(list.importedAt, now);
    const age = days === 0 ? say('listToday') : say('listDays', { count: days });
    return `${say('listSize', { count: list.rows })}, ${age}`;
  }
  if (list.state === 'loading') return say('listLoading');
  if (list.state === 'lost') return say('listGone');
  const [title, text] = absent[list.state];
  return `${say(title)}. ${say(text)}`;
}
