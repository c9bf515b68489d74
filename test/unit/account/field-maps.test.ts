import { expect, test } from 'vitest';
import { changedMaps } from '../../../lib/account/changed-maps.ts';
import {
  type FieldMap,
  fieldMapsSchema,
  mostBoxes,
  mostMaps,
  type TaughtBox,
} from '../../../lib/account/field-map.ts';
import { importedMaps } from '../../../lib/account/imported-maps.ts';
import { pathPattern } from '../../../lib/account/path-pattern.ts';

const origin = 'https://portal.example';
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const box = (n: number, more: Partial<TaughtBox> = {}): TaughtBox => ({
  id: idOf(n),
  key: 'city',
  label: `Box ${n}`,
  at: n,
  traits: [`l:box ${n}`],
  nth: 0,
  of: 1,
  ...more,
});
const map = (path: string, ...boxes: TaughtBox[]): FieldMap => ({ origin, path, boxes });
const taught = (path: string, ...add: TaughtBox[]) => ({ origin, path, remove: [], add });

test.each([
  ['/customers/add', '/customers/add'],
  ['/customers/add/', '/customers/add'],
  ['', '/'],
  ['/customers/add?id=7#top', '/customers/add'],
  ['/customers/42/account', '/customers/*/account'],
  ['/customers/6F9619FF-8B86-D011-B42D-00C04FC964FF/edit', '/customers/*/edit'],
  ['/customers/%7B6F9619FF-8B86-D011-B42D-00C04FC964FF%7D', '/customers/*'],
  ['/orders/5f2b9c0d1e3a4b5c', '/orders/*'],
  ['/orders/ORD-2026-000417', '/orders/*'],
  ['/user/anna@example.org', '/user/*'],
  ['/v2/customers', '/v2/customers'],
  ['/pl-pl/dashboard/step1', '/pl-pl/dashboard/step1'],
  ['/a/%zz', '/a/%zz'],
])('the path %s is remembered as %s, and stays so', (path, pattern) => {
  expect(pathPattern(path)).toBe(pattern);
  expect(pathPattern(pattern)).toBe(pattern);
});

test('a long path is cut to what can be stored', () => {
  expect(pathPattern(`/${'a/'.repeat(1_000)}`).length).toBe(300);
});

test('one change brings boxes and takes others, on one kind of page only', () => {
  const first = changedMaps([map('/other', box(9))], [taught('/customers/7/add?x', box(1), box(2))]);
  expect(first).toEqual([map('/other', box(9)), map('/customers/*/add', box(1), box(2))]);
  const change = { origin, path: '/customers/*/add', remove: [idOf(1), idOf(9)], add: [box(3)] };
  const after = [map('/other', box(9)), map('/customers/*/add', box(2), box(3))];
  expect(changedMaps(first ?? [], [change])).toEqual(after);
  expect(changedMaps(after, [change])).toEqual(after);
});

test('the same box taught again replaces what was known of it; a map without boxes goes', () => {
  const again = box(2, { traits: ['n:x', 'l:box 1'], key: 'state' });
  const known = [map('/a', box(1, { traits: ['l:box 1', 'n:x'] }))];
  expect(changedMaps(known, [taught('/a', again)])).toEqual([map('/a', again)]);
  expect(changedMaps([], [taught('/a', box(1), again, again)])).toEqual([map('/a', box(1), again)]);
  expect(changedMaps(known, [{ origin, path: '/a', remove: [idOf(1)], add: [] }])).toEqual([]);
});

test('more boxes or pages than are kept are refused whole', () => {
  const boxes = Array.from({ length: mostBoxes }, (_, n) => box(n));
  const full = [map('/a', ...boxes)];
  expect(changedMaps([], [taught('/a', ...boxes)])).toEqual(full);
  expect(changedMaps(full, [taught('/a', box(999))])).toBeNull();
  const pages = Array.from({ length: mostMaps }, (_, n) => map(`/page${n}x`, box(n)));
  expect(changedMaps(pages, [taught('/one-more', box(1))])).toBeNull();
  expect(changedMaps(pages, [taught('/page1x', box(500))])).toHaveLength(mostMaps);
});

test('a file’s boxes join those here; what both know is taken from the file', () => {
  const here = [map('/a', box(1), box(2)), map('/b', box(3))];
  const file = [map('/a', box(1), box(2, { key: 'state' }), box(4))];
  expect(importedMaps(here, file)).toEqual({
    maps: [map('/a', box(1), box(2, { key: 'state' }), box(4)), map('/b', box(3))],
    counts: { added: 1, replaced: 1, unchanged: 1 },
  });
  expect(importedMaps(here, [])?.maps).toEqual(here);
});

test.each([
  ['a key that is none', { key: 'password' }],
  ['a long label', { label: 'x'.repeat(121) }],
  ['a long trait', { traits: ['x'.repeat(161)] }],
  ['too many traits', { traits: Array.from({ length: 25 }, String) }],
  ['an id that is none', { id: 'x' }],
  ['a place that is none', { nth: -1 }],
  ['a time that is none', { at: 'today' }],
])('%s is not taken', (_, more) => {
  const ok = map('/a', box(1));
  expect(fieldMapsSchema.safeParse([ok]).success).toBe(true);
  expect(fieldMapsSchema.safeParse([ok, { ...ok, boxes: [{ ...box(1), ...more }] }]).success).toBe(false);
});
