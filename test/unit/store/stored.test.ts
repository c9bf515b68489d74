import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fail } from '../../../lib/shared/result.ts';
import { stored } from '../../../lib/store/stored.ts';
import { memoryArea } from '../../support/unit/memory-area.ts';

const shape = {
  version: 2,
  schema: z.object({ name: z.string() }),
  fallback: { name: 'nobody' },
  migrate: { 1: (data: unknown) => ({ name: (data as { title: string }).title }) },
};

test('what was written is read, in one envelope with version and time', async () => {
  const area = memoryArea();
  const thing = stored('thing', { ...shape, area, clock: () => 1234 });
  expect(await thing.write({ name: 'Orlik' })).toEqual({ ok: true, value: undefined });
  expect(area.raw.get('thing')).toEqual({ v: 2, at: 1234, data: { name: 'Orlik' } });
  expect(await thing.read()).toEqual({ data: { name: 'Orlik' }, state: 'ok' });
});

test('an older version is lifted step by step', async () => {
  const area = memoryArea();
  area.raw.set('thing', { v: 1, at: 1, data: { title: 'Orlik' } });
  expect(await stored('thing', { ...shape, area }).read()).toEqual({ data: { name: 'Orlik' }, state: 'ok' });
});

test('a newer version is never overwritten', async () => {
  const area = memoryArea();
  const newer = { v: 3, at: 1, data: { name: 'Orlik', more: true } };
  area.raw.set('thing', newer);
  const thing = stored('thing', { ...shape, area });
  expect(await thing.read()).toEqual({ data: shape.fallback, state: 'newer' });
  expect(await thing.write({ name: 'Kos' })).toEqual({ ok: false, error: 'newer', detail: undefined });
  expect(area.raw.get('thing')).toEqual(newer);
});

test('a migration that throws loses nothing', async () => {
  const area = memoryArea();
  area.raw.set('thing', { v: 1, at: 1, data: null });
  expect((await stored('thing', { ...shape, area, clock: () => 7 }).read()).state).toBe('broken');
  expect(area.raw.get('quarantine:thing:7')).toEqual({ v: 1, at: 1, data: null });
});

test('any JSON in storage is read without a throw, and its raw value is kept', async () => {
  await fc.assert(
    // As storage gives it: JSON knows no negative zero.
    fc.asyncProperty(
      fc.json().map((text) => JSON.parse(text) as unknown),
      async (raw) => {
        const area = memoryArea();
        area.raw.set('thing', raw);
        const { data, state } = await stored('thing', { ...shape, area, clock: () => 7 }).read();
        expect(typeof data.name).toBe('string');
        const kept = state === 'broken' ? area.raw.get('quarantine:thing:7') : area.raw.get('thing');
        expect(kept).toEqual(raw);
      },
    ),
  );
});

test('when the disk is full the write says so and a broken value stays where it is', async () => {
  const area = memoryArea();
  area.raw.set('thing', 'not an envelope');
  area.full = true;
  const thing = stored('thing', { ...shape, area });
  expect((await thing.read()).state).toBe('broken');
  expect(area.raw.get('thing')).toBe('not an envelope');
  expect(await thing.write({ name: 'Kos' })).toMatchObject({ ok: false, error: 'full' });
  expect(area.raw.get('thing')).toBe('not an envelope');
});

test('a value that could not be put aside is not overwritten by one that would fit', async () => {
  const area = memoryArea();
  area.raw.set('thing', 'not an envelope');
  const set: typeof area.set = async (items) =>
    Object.keys(items).some((key) => key.startsWith('quarantine:')) ? fail('full') : area.set(items);
  const thing = stored('thing', { ...shape, area: { ...area, set } });
  expect(await thing.write({ name: 'Kos' })).toMatchObject({ ok: false, error: 'full' });
  expect(area.raw.get('thing')).toBe('not an envelope');
});

test('a good value written while a broken one was put aside is not removed with it', async () => {
  const area = memoryArea();
  area.raw.set('thing', 'not an envelope');
  const good = { v: 2, at: 9, data: { name: 'Orlik' } };
  const set: typeof area.set = async (items) => {
    const done = await area.set(items);
    if ('quarantine:thing:7' in items) area.raw.set('thing', good);
    return done;
  };
  await stored('thing', { ...shape, area: { ...area, set }, clock: () => 7 }).read();
  expect(area.raw.get('thing')).toEqual(good);
});
