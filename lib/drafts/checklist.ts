import type { RecordView } from './record.ts';

/** Steps of adding a customer, in order. `reseller` is only for indirect providers. */
export const checklistSteps = [
  'role',
  'papers',
  'not-customer',
  'account-info',
  'agreement',
  'reseller',
  'subscriptions',
  'review',
  'submit',
  'done',
] as const;
export type ChecklistStep = (typeof checklistSteps)[number];

export type ChecklistItem = {
  step: ChecklistStep;
  done: boolean;
  /** True if we saw it ourselves; then the box says so, and unticking by hand still wins. */
  seen: boolean;
};

/** What the checklist can see beside the record. */
export type ChecklistFacts = {
  toFix: number;
  missing: number;
  verdict: 'certain' | 'likely' | 'possible' | 'none' | 'checking' | 'no-list';
  partnerType: 'direct' | 'indirect-provider' | 'indirect-reseller' | null;
};

/**
 * Ticks by itself what can be seen; a tick by hand (either way) wins over what we see.
 * The agreement is never ticked by us: only the user knows whether the customer accepted.
 * @returns the steps for this partner type, in order.
 */
export function checklist(record: RecordView | null, facts: ChecklistFacts): ChecklistItem[] {
  const saw = (step: string) => record?.stepsSeen[step as keyof RecordView['stepsSeen']] !== undefined;
  const submitted = record?.status === 'submitted';
  const seen: Record<ChecklistStep, boolean> = {
    role: false,
    papers: false,
    'not-customer': record !== null && facts.verdict === 'none' && (record.account.companyName ?? '') !== '',
    'account-info': record !== null && facts.toFix === 0 && facts.missing === 0,
    agreement: false,
    reseller: (record?.account.indirectReseller ?? '') !== '',
    subscriptions: false,
    review: saw('review') || submitted,
    submit: submitted,
    done: false,
  };
  return checklistSteps
    .filter((step) => step !== 'reseller' || facts.partnerType === 'indirect-provider')
    .map((step) => {
      const hand = record?.ticks[step];
      return { step, done: hand ? hand.done : seen[step], seen: !hand && seen[step] };
    });
}
