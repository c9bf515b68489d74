import * as z from 'zod/mini';
import type { Account } from '../account/account.ts';
import type { Draft, FlowStep, Plan } from './draft.ts';
import { accountOf, mergedFields } from './timed-fields.ts';

/** The one record that a draft (from the page) and a plan (from the side panel) with the same id make. */
export type RecordView = {
  id: string;
  account: Partial<Account>;
  startedAt: number;
  updatedAt: number;
  status: Draft['status'];
  step: FlowStep | null;
  stepsSeen: Draft['stepsSeen'];
  ticks: Plan['ticks'];
  ignored: string[];
  /** See the plan's. */
  heeded?: string[];
};

/** @returns the record as both sides see it; `null` if neither half exists. */
export function recordView(draft: Draft | null, plan: Plan | null): RecordView | null {
  const some = draft ?? plan;
  if (!some) return null;
  const account: Partial<Account> = accountOf(mergedFields(draft?.fields ?? {}, plan?.fields ?? {}));
  return {
    id: some.id,
    account,
    startedAt: Math.min(
      draft?.startedAt ?? Number.POSITIVE_INFINITY,
      plan?.startedAt ?? Number.POSITIVE_INFINITY,
    ),
    updatedAt: Math.max(draft?.updatedAt ?? 0, plan?.updatedAt ?? 0),
    status: draft?.status ?? 'open',
    step: draft?.step ?? null,
    stepsSeen: draft?.stepsSeen ?? {},
    ticks: plan?.ticks ?? {},
    ignored: [...new Set([...(draft?.ignored ?? []), ...(plan?.ignored ?? [])])],
    ...(plan?.heeded ? { heeded: plan.heeded } : {}),
  };
}

/** A line in a list of drafts. */
export const recordSummarySchema = z.object({
  id: z.string(),
  companyName: z.string(),
  country: z.string(),
  updatedAt: z.number(),
  startedAt: z.number(),
  status: z.enum(['open', 'submitted']),
  filled: z.number(),
});
export type RecordSummary = z.infer<typeof recordSummarySchema>;
