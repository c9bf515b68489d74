import type { ChecklistStep } from '../../lib/drafts/checklist.ts';
import type { enPopup } from '../../lib/texts/en/popup.ts';
import type { Say } from '../../lib/texts/say.ts';
import { dayText } from '../parts/time-text.ts';
import type { PopupState } from './popup-state.ts';

export type SayPopup = Say<typeof enPopup>;

const texts = {
  role: ['role', 'roleNote', 'roleMore'],
  papers: ['papers', 'papersNote', 'papersMore'],
  'not-customer': ['notCustomer', 'notCustomerNote', 'notCustomerMore'],
  'account-info': ['accountInfo', 'accountInfoNote', 'accountInfoMore'],
  agreement: ['agreement', 'agreementNote', 'agreementMore'],
  reseller: ['reseller', 'resellerNote', 'resellerMore'],
  subscriptions: ['subscriptions', 'subscriptionsNote', 'subscriptionsMore'],
  review: ['review', 'reviewNote', 'reviewMore'],
  submit: ['submit', 'submitNote', 'submitMore'],
  done: ['done', 'doneNote', 'doneMore'],
} as const satisfies Record<ChecklistStep, readonly (keyof typeof enPopup)[]>;

const verdicts = {
  certain: 'matchCertain',
  likely: 'matchLikely',
  possible: 'matchPossible',
  checking: 'matchChecking',
  limited: 'matchChecking',
  unknown: 'listUnavailable',
} as const;

/** What the record itself says about a step right now; '' where only the how-to applies. */
function known(step: ChecklistStep, state: PopupState, say: SayPopup): string {
  if (step === 'role' && state.partnerType === 'indirect-reseller') return say('roleIndirectReseller');
  if (state.record === null) return '';
  if (step === 'not-customer') {
    const { level, list } = state.verdict;
    if (list.state === 'lost') {
      return say('listLost', { count: list.rows, date: dayText(list.importedAt, state.language) });
    }
    if (list.state === 'unavailable') return say('listUnavailable');
    if (list.state === 'none') return say('noList');
    if (level !== 'none') return say(verdicts[level]);
    return state.record.companyName === '' ? '' : say('matchNone');
  }
  if (step !== 'account-info') return '';
  const { toFix, toCheck, missing } = state.counts;
  const parts = [];
  if (toFix > 0) parts.push(say('toFix', { count: toFix }));
  if (toCheck > 0) parts.push(say('toCheck', { count: toCheck }));
  if (missing > 0) parts.push(say('missing', { count: missing }));
  return parts.join(', ');
}

/** @returns title, one line (what is known now, or what the step is about), and the how-to's fuller note. */
export function stepTexts(step: ChecklistStep, state: PopupState, say: SayPopup) {
  const [title, note, more] = texts[step];
  return { title: say(title), note: known(step, state, say) || say(note), more: say(more) };
}
