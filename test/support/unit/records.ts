import type { Draft, Plan } from '../../../lib/drafts/draft.ts';

/** @returns a uuid that ends in that number: records of tests are told apart by it. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** @param text what stands in its company's name; its length decides the draft's. */
export const draftOf = (
  n: number,
  updatedAt: number,
  text = 'Orlik',
  change: Partial<Draft> = {},
): Draft => ({
  id: idOf(n),
  portal: 'partner-center',
  origin: 'https://partner.microsoft.com',
  startedAt: 1,
  updatedAt,
  status: 'open',
  step: 'account-info',
  stepsSeen: {},
  fields: { companyName: { value: text, at: updatedAt } },
  ignored: [],
  ...change,
});

export const planOf = (n: number, updatedAt: number, text = 'Orlik'): Plan => ({
  id: idOf(n),
  startedAt: 1,
  updatedAt,
  fields: { city: { value: text, at: updatedAt } },
  ticks: {},
  ignored: [],
});
