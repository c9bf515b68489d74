import { expect, test } from 'vitest';
import { containedIds } from '../../../lib/drafts/contained.ts';
import type { Draft, Plan } from '../../../lib/drafts/draft.ts';
import { expiredIds } from '../../../lib/drafts/expiry.ts';
import { recordView } from '../../../lib/drafts/record.ts';
import { createSaver } from '../../../lib/drafts/saver.ts';

const day = 86_400_000;

function draft(
  id: string,
  updatedAt: number,
  words: Record<string, string>,
  status: Draft['status'] = 'open',
): Draft {
  return {
    id,
    portal: 'practice',
    origin: 'http://localhost',
    startedAt: 0,
    updatedAt,
    status,
    step: 'account-info',
    stepsSeen: {},
    fields: Object.fromEntries(Object.entries(words).map(([key, value]) => [key, { value, at: updatedAt }])),
    ignored: [],
  };
}

const plan = (id: string, updatedAt: number): Plan => ({
  id,
  startedAt: 0,
  updatedAt,
  fields: {},
  ticks: {},
  ignored: ['x'],
});

test('records go when both halves are old, submitted ones after a day', () => {
  const drafts = [draft('old', 0, {}), draft('kept', 0, {}), draft('sent', 29 * day, {}, 'submitted')];
  expect(expiredIds(drafts, [plan('kept', 29 * day), plan('alone', 0)], 31 * day, 30)).toEqual([
    'old',
    'sent',
    'alone',
  ]);
});

test('a draft that a newer one holds whole is a copy; one with a word of its own is not', () => {
  const drafts = [
    draft('copy', 1, { companyName: 'Orlik' }),
    draft('own', 2, { companyName: 'Orlik', city: 'Gdynia' }),
    draft('whole', 3, { companyName: 'Orlik', city: 'Sopot' }),
  ];
  expect(containedIds(drafts, new Set())).toEqual(['copy']);
  expect(containedIds(drafts, new Set(['copy']))).toEqual([]);
});

test('a newer draft without a name is a copy, too, if an earlier one with a name holds all of it', () => {
  const whole = draft('whole', 1, { companyName: 'Orlik', city: 'Sopot' });
  const nameless = draft('nameless', 2, { companyName: '', city: 'Sopot' });
  expect(containedIds([whole, nameless], new Set())).toEqual(['nameless']);
  expect(containedIds([whole, draft('own', 2, { city: 'Gdynia' })], new Set())).toEqual([]);
  expect(containedIds([draft('a', 1, { city: 'Sopot' }), nameless], new Set())).toEqual(['a']);
});

test('a record is there if either half is, and joins what both know', () => {
  expect(recordView(null, null)).toBeNull();
  expect(recordView(null, plan('a', 5))).toMatchObject({
    id: 'a',
    status: 'open',
    step: null,
    ignored: ['x'],
  });
  const both = recordView(draft('a', 9, { city: 'Sopot' }), plan('a', 5));
  expect(both).toMatchObject({
    account: { city: 'Sopot' },
    updatedAt: 9,
    step: 'account-info',
    ignored: ['x'],
  });
});

test('the saver says saved only when the newest value is safe, and failed when it is not', async () => {
  const states: string[] = [];
  const stored: number[] = [];
  let refuse = false;
  const saver = createSaver<number>(
    async (value) => {
      if (refuse) return false;
      stored.push(value);
      return true;
    },
    (state) => states.push(state),
  );
  saver.give(1);
  saver.give(2);
  saver.give(3);
  await saver.idle();
  expect(stored.at(-1)).toBe(3);
  expect(states.at(-1)).toBe('saved');
  refuse = true;
  saver.give(4);
  await saver.idle();
  expect(states.at(-1)).toBe('failed');
});

test('with several writes in flight the newest one decides whether all is safe', async () => {
  const states: string[] = [];
  const ends: ((safe: boolean) => void)[] = [];
  const saver = createSaver<number>(
    () => new Promise((resolve) => ends.push(resolve)),
    (state) => states.push(state),
    4,
  );
  saver.give(1);
  saver.give(2);
  expect(ends).toHaveLength(2);
  ends[1]?.(true);
  ends[0]?.(false);
  await saver.idle();
  expect(states.at(-1)).toBe('saved');
  saver.give(3);
  saver.give(4);
  ends[3]?.(false);
  ends[2]?.(true);
  await saver.idle();
  expect(states.at(-1)).toBe('failed');
});
