import { expect, test } from 'vitest';
import type { FieldMap } from '../../../lib/account/field-map.ts';
import { mapsFile, openMapsFile } from '../../../lib/flows/options/field-maps-file.ts';
import golden from '../store/golden/field-maps.v1.json' with { type: 'json' };

const maps = golden.data as FieldMap[];
const now = 1_763_800_000_000;
const open = (value: unknown) => openMapsFile(new Blob([JSON.stringify(value)]));
const file = { firstpass: 'field-maps', v: 1, at: now, maps };
const [map] = maps as [FieldMap];
const boxes = map.boxes as [FieldMap['boxes'][0], ...FieldMap['boxes']];

test('a file brings back what was written into it', async () => {
  const { name, content } = mapsFile(maps, now);
  expect(name).toBe('firstpass-field-maps-2025-11-22.json');
  expect(await openMapsFile(content)).toEqual({ ok: true, value: maps });
});

test.each([
  ['not-maps', []],
  ['not-maps', { firstpass: 'other', v: 1, maps }],
  ['not-maps', { ...file, v: 0 }],
  ['export', { ...file, firstpass: 'export' }],
  ['newer', { firstpass: 'field-maps', v: 2, boxes: 'of another shape' }],
  ['invalid', { firstpass: 'field-maps', v: 1 }],
  ['invalid', { ...file, maps: {} }],
  ['invalid', { ...file, maps: [{ ...map, boxes: {} }] }],
  ['invalid', { ...file, maps: [map, { ...map, boxes: [...boxes, { ...boxes[0], key: 'password' }] }] }],
  ['invalid', { ...file, maps: [{ ...map, origin: 'javascript:alert(1)' }] }],
  ['invalid', { ...file, maps: [{ ...map, origin: 'https://portal.example/with/a/path' }] }],
  ['invalid', { ...file, maps: [{ ...map, path: '/customers/42' }] }],
  ['invalid', { ...file, maps: Array.from({ length: 101 }, () => map) }],
  ['empty', { ...file, maps: [] }],
])('%s: refused whole', async (error, value) => {
  expect(await open(value)).toEqual({ ok: false, error });
});

test('what is no JSON, or half of it, is told from what is none of ours', async () => {
  const text = await mapsFile(maps, now).content.text();
  expect(await openMapsFile(new Blob([text.slice(0, -20)]))).toEqual({ ok: false, error: 'not-json' });
  expect(await openMapsFile(new Blob(['']))).toEqual({ ok: false, error: 'not-json' });
});
