import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { family } from '../../../lib/store/family.ts';
import { writeTogether } from '../../../lib/store/write-together.ts';
import { memoryArea } from '../../support/unit/memory-area.ts';

const schema = z.object({ id: z.string(), word: z.string() });

test('each item lives under a key of its own, and a broken one does not hide the others', async () => {
  const area = memoryArea();
  const words = family('word', { version: 1, schema }, area, () => 5);
  await words.write({ id: 'a', word: 'Orlik' });
  await words.write({ id: 'b', word: 'Kos' });
  area.raw.set('word:c', '{not json');
  area.raw.set('other:d', 1);
  expect(await words.readAll()).toEqual({
    ok: true,
    value: [
      { id: 'a', word: 'Orlik' },
      { id: 'b', word: 'Kos' },
    ],
  });
  expect(area.raw.get('quarantine:word:c:5')).toBe('{not json');
  expect(area.raw.has('word:c')).toBe(false);
});

test('a newer item is left out and left alone', async () => {
  const area = memoryArea();
  const newer = { v: 2, at: 1, data: { id: 'a', words: [] } };
  area.raw.set('word:a', newer);
  const words = family('word', { version: 1, schema }, area);
  expect(await words.readAll()).toEqual({ ok: true, value: [] });
  expect(area.raw.get('word:a')).toEqual(newer);
});

test('watching tells of writes and removals', async () => {
  const words = family('word', { version: 1, schema }, memoryArea());
  const seen: [string, unknown][] = [];
  words.watch((id, item) => seen.push([id, item]));
  await words.write({ id: 'a', word: 'Orlik' });
  await words.remove(['a']);
  expect(seen).toEqual([
    ['a', { id: 'a', word: 'Orlik' }],
    ['a', null],
  ]);
});

test('a newer item is never overwritten: reading says what lies there, writing refuses', async () => {
  const area = memoryArea();
  const newer = { v: 2, at: 1, data: { id: 'a', words: [] } };
  area.raw.set('word:a', newer);
  const words = family('word', { version: 1, schema }, area);
  expect(await words.read('a')).toEqual({ state: 'newer' });
  expect(await words.write({ id: 'a', word: 'Kos' })).toMatchObject({ ok: false, error: 'newer' });
  expect(area.raw.get('word:a')).toEqual(newer);
});

test('an unreadable item that could not be put aside is not overwritten', async () => {
  const area = memoryArea();
  area.raw.set('word:a', 'no envelope');
  area.full = true;
  const words = family('word', { version: 1, schema }, area);
  expect(await words.read('a')).toEqual({ state: 'broken', stuck: 'full' });
  expect(await words.write({ id: 'a', word: 'Kos' })).toMatchObject({ ok: false, error: 'full' });
  expect(area.raw.get('word:a')).toBe('no envelope');
});

test('storage is looked at before the first write of an id and not before the next ones', async () => {
  const area = memoryArea();
  let reads = 0;
  const get: typeof area.get = (keys) => {
    reads += 1;
    return area.get(keys);
  };
  const words = family('word', { version: 1, schema }, { ...area, get });
  for (const word of ['K', 'Ko', 'Kos']) await words.write({ id: 'a', word });
  expect(reads).toBe(1);
  expect(await words.read('a')).toMatchObject({ state: 'ok', data: { word: 'Kos' } });
});

test('several things are written as one, or none of them is', async () => {
  const area = memoryArea();
  const words = family('word', { version: 1, schema }, area, () => 5);
  const entries = [words.entry({ id: 'a', word: 'Orlik' }), words.entry({ id: 'b', word: 'Kos' })];
  area.raw.set('word:b', { v: 2, at: 1, data: {} });
  expect(await writeTogether(entries, area)).toMatchObject({ ok: false, error: 'newer' });
  expect([...area.raw.keys()]).toEqual(['word:b']);
  area.raw.clear();
  area.full = true;
  expect(await writeTogether(entries, area)).toMatchObject({ ok: false, error: 'full' });
  expect(area.raw.size).toBe(0);
  area.full = false;
  expect(await writeTogether(entries, area)).toEqual({ ok: true, value: undefined });
  expect(await words.readAll()).toEqual({
    ok: true,
    value: [
      { id: 'a', word: 'Orlik' },
      { id: 'b', word: 'Kos' },
    ],
  });
});

test('a write never overtakes an earlier one of the same id, however slow the first look is', async () => {
  const area = memoryArea();
  const words = family('word', { version: 1, schema }, area);
  const written: unknown[] = [];
  words.watch((_id, item) => written.push(item?.word));
  const first = words.write({ id: 'a', word: 'K' });
  const second = words.write({ id: 'a', word: 'Ko' });
  await Promise.resolve();
  await Promise.all([first, second, words.write({ id: 'a', word: 'Kos' })]);
  expect(written).toEqual(['K', 'Ko', 'Kos']);
});
