import { expect, test } from 'vitest';
import {
  changedDecisions,
  decisionsInTime,
  importedDecisions,
} from '../../../lib/account/changed-decisions.ts';
import { type Decision, decisionsSchema, mostDecisions } from '../../../lib/account/company-decision.ts';

const day = 86_400_000;
const said = (id: string, same: boolean, at = 1, key = 'nowak'): Decision => ({
  asked: { key, form: '', country: 'PL', name: 'Nowak' },
  row: { id, name: `Row ${id}` },
  same,
  at,
});

test('what is said again of the same customer replaces what was said before, and only that', () => {
  const all = [said('a', true), said('b', true), said('a', true, 1, 'orlik')];
  const after = changedDecisions(all, { remove: [], add: [said('a', false, 5)] });
  expect(after).toEqual([said('b', true), said('a', true, 1, 'orlik'), said('a', false, 5)]);
  expect(changedDecisions(after ?? [], { remove: [], add: [said('a', false, 5)] })).toEqual(after);
});

test('a change turned round takes itself back', () => {
  const all = [said('a', true), said('b', false)];
  const change = { remove: [], add: [said('c', true, 9)] };
  const after = changedDecisions(all, change) ?? [];
  expect(after).toHaveLength(3);
  expect(changedDecisions(after, { remove: change.add, add: change.remove })).toEqual(all);
});

test('of two in one change the later one counts, and more than is kept is refused whole', () => {
  expect(changedDecisions([], { remove: [], add: [said('a', true), said('a', false)] })).toEqual([
    said('a', false),
  ]);
  const many = Array.from({ length: mostDecisions }, (_, n) => said(`${n}`, true));
  expect(decisionsSchema.safeParse(many).success).toBe(true);
  expect(changedDecisions(many, { remove: [], add: [said('x', true)] })).toBeNull();
  expect(changedDecisions(many, { remove: [said('0', true)], add: [said('x', true)] })).toHaveLength(
    mostDecisions,
  );
});

test('a decision of a file counts if it is later than the one here', () => {
  const here = [said('a', true, 10), said('b', true, 10)];
  const file = [said('a', false, 20), said('b', false, 5), said('c', true, 1)];
  const joined = importedDecisions(here, file);
  expect(joined?.count).toBe(2);
  expect(joined?.decisions).toEqual([said('c', true, 1), said('b', true, 10), said('a', false, 20)]);
  expect(importedDecisions(joined?.decisions ?? [], file)?.count).toBe(0);
});

test('a decision lives as long as the list, and its own days without one', () => {
  const made = said('a', true, 0);
  const kept = (now: number, importedAt?: number) =>
    decisionsInTime([made], now, 90, importedAt).length === 1;
  expect(kept(90 * day)).toBe(true);
  expect(kept(90 * day + 1)).toBe(false);
  expect(kept(90 * day + 1, 60 * day)).toBe(true);
  expect(kept(150 * day + 1, 60 * day)).toBe(false);
  // A list that was imported before the decision was made does not shorten its time.
  expect(kept(90 * day, -30 * day)).toBe(true);
});
