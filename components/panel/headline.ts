import type { Sorted } from './counts.ts';
import type { SayPanel } from './panel-context.ts';
import type { PanelState } from './panel-state.ts';

const stepHeads = {
  list: 'listHead',
  reseller: 'resellerHead',
  subscriptions: 'subscriptionsHead',
  review: 'reviewHead',
  confirmation: 'confirmationHead',
} as const;

/** @returns "3 to fix, 2 to check", a part of it, or '' if there is neither. */
export function countText({ toFix, toCheck }: Pick<Sorted, 'toFix' | 'toCheck'>, say: SayPanel): string {
  const parts = [];
  if (toFix > 0) parts.push(say('toFix', { count: toFix }));
  if (toCheck > 0) parts.push(say('toCheck', { count: toCheck }));
  return parts.join(', ');
}

/** Whoever may be a customer already is not to be waved on to review. */
export function isKnown({ verdict }: PanelState): boolean {
  return verdict.level === 'certain' || verdict.level === 'likely';
}

/** The panel's heading: the one line that says how things stand on this page. */
export function headline(state: PanelState, counts: Sorted, say: SayPanel): string {
  if (state.status === 'gone') return say('gone');
  if (state.status === 'background-silent') return say('silent');
  if (state.step === 'confirmation') return say('confirmationHead');
  const open = countText(counts, say);
  if (open !== '') return open;
  if (state.step !== 'account-info') return say(stepHeads[state.step]);
  if (state.status === 'no-form') return say('noForm');
  const count = counts.missing.length;
  if (count > 0) return say(state.draft.state === 'none' ? 'emptyForm' : 'stillEmptyCount', { count });
  if (state.checking) return say('checkingForm');
  return say(isKnown(state) ? 'knownHead' : 'ready');
}
