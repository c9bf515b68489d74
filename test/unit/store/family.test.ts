import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { family } from '../../../lib/store/family.ts';
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
