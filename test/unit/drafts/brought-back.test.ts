import { expect, test } from 'vitest';
import { idNow } from '../../../lib/drafts/brought-back.ts';
import type { Plan } from '../../../lib/drafts/draft.ts';
import { mergedHalves } from '../../../lib/drafts/merged-halves.ts';
import { planSchema } from '../../../lib/drafts/plan.ts';

const plan = (change: Partial<Plan>): Plan => ({
  id: '0b0c1f5e-3c1a-4a57-9d4e-000000000001',
  startedAt: 1,
  updatedAt: 1,
  fields: {},
  ticks: {},
  ignored: [],
  ...change,
});

test('a finding has another id each time it was brought back, and no other one has', () => {
  expect(idNow('a', [])).toBe('a');
  expect(idNow('a', ['b'])).toBe('a');
  expect(idNow('a', ['a~', 'a'])).toBe('a~~');
  expect(idNow('b', ['a~', 'a'])).toBe('b');
});

test('halves merge in any order, and neither loses what was brought back', () => {
  const [one, other] = [plan({ ignored: ['a'], heeded: ['a'] }), plan({ updatedAt: 2, ignored: ['a', 'b'] })];
  for (const merged of [mergedHalves(one, other), mergedHalves(other, one)]) {
    expect(merged.ignored.toSorted()).toEqual(['a', 'b']);
    expect(merged.heeded).toEqual(['a']);
  }
  expect(mergedHalves(other, other)).not.toHaveProperty('heeded');
});

test('a plan of before anything could be brought back is read as it was', () => {
  expect(planSchema.parse(plan({}))).toEqual(plan({}));
});
