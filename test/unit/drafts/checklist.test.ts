import { expect, test } from 'vitest';
import { type ChecklistFacts, checklist } from '../../../lib/drafts/checklist.ts';
import type { RecordView } from '../../../lib/drafts/record.ts';

const facts: ChecklistFacts = { toFix: 0, missing: 0, verdict: 'none', partnerType: 'direct' };
const record: RecordView = {
  id: 'a',
  account: { companyName: 'Orlik S.A.' },
  startedAt: 0,
  updatedAt: 0,
  status: 'open',
  step: 'account-info',
  stepsSeen: {},
  ticks: {},
  ignored: [],
};
const done = (items: ReturnType<typeof checklist>) =>
  items.filter((item) => item.done).map((item) => item.step);

test('nothing is ticked without a record', () => {
  expect(done(checklist(null, facts))).toEqual([]);
});

test('what can be seen is ticked, and says that it was seen', () => {
  expect(done(checklist(record, facts))).toEqual(['not-customer', 'account-info']);
  expect(checklist(record, facts).find((item) => item.step === 'account-info')).toMatchObject({ seen: true });
  expect(done(checklist(record, { ...facts, toFix: 1 }))).toEqual(['not-customer']);
});

test('"not yet a customer" is ticked only by a real answer', () => {
  for (const verdict of ['certain', 'likely', 'possible', 'checking', 'no-list'] as const) {
    expect(done(checklist(record, { ...facts, verdict }))).not.toContain('not-customer');
  }
});

test('a tick by hand wins either way', () => {
  const ticks = { 'account-info': { done: false, at: 1 }, papers: { done: true, at: 1 } };
  expect(done(checklist({ ...record, ticks }, facts))).toEqual(['papers', 'not-customer']);
});

test('the agreement is never ticked by us, the reseller only shows for indirect providers', () => {
  const sent = { ...record, status: 'submitted' as const, stepsSeen: { review: 1, confirmation: 2 } };
  expect(done(checklist(sent, facts))).toEqual(['not-customer', 'account-info', 'review', 'submit']);
  expect(checklist(sent, facts).map((item) => item.step)).not.toContain('reseller');
  expect(checklist(sent, { ...facts, partnerType: 'indirect-provider' }).map((item) => item.step)).toContain(
    'reseller',
  );
});
