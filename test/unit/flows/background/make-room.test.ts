import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { evictionSeen, makeRoom, roomForDraft } from '../../../../lib/flows/background/make-room.ts';
import { editRecord, restoreRecord } from '../../../../lib/flows/background/records.ts';
import { selectRecord, tabSaid } from '../../../../lib/flows/background/tabs.ts';
import { area } from '../../../../lib/store/area.ts';
import { quarantine } from '../../../../lib/store/quarantine.ts';
import { bytesOf } from '../../../../lib/store/room.ts';
import { drafts, evictedNow, evictedThing, plans } from '../../../../lib/store/things.ts';
import { limitFakeStorage } from '../../../support/unit/limit-fake-storage.ts';
import { draftOf, idOf, planOf } from '../../../support/unit/records.ts';

const day = 86_400_000;
const now = 100 * day;
const long = 'x'.repeat(900);
let lift = () => {};

beforeEach(() => fakeBrowser.reset());
afterEach(() => lift());

/** Numbers of the records that are left, and the names of whatever else is. */
async function left(): Promise<string[]> {
  const keys = Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key !== 'evicted');
  return keys.map((key) => key.replace(/0{8}-0{4}-4000-8000-0*/, '')).sort();
}

/** Leaves so many bytes. */
async function limitTo(free: number): Promise<void> {
  const all = Object.entries(await fakeBrowser.storage.local.get(null));
  lift = limitFakeStorage(all.reduce((sum, [key, value]) => sum + bytesOf(key, value), free));
}

test('what is past its use goes first, then what was submitted, then the oldest that is unfinished', async () => {
  await quarantine(area('local'), 'draft:z', long, now - day);
  await drafts.write(draftOf(1, now - 50 * day, long));
  await drafts.write(draftOf(2, now - 100, long, { status: 'submitted' }));
  await drafts.write(draftOf(3, now - 9 * day, long));
  await drafts.write(draftOf(4, now - 8 * day, long));
  await plans.write(planOf(4, now - 8 * day));
  // The spare that is freed with it takes about four of these.
  expect(await makeRoom(1, idOf(99), now)).toEqual({ made: true, removed: 3 });
  expect(await left()).toEqual(['draft:4', 'plan:4']);
  expect((await evictedThing.read()).data).toEqual({ drafts: 3, aside: 1, at: now });
});

test('as little goes as it takes, the oldest first, plans with their drafts', async () => {
  const huge = Object.fromEntries(
    ['companyName', 'addressLine1', 'addressLine2', 'city', 'state'].map((key) => [
      key,
      { value: long, at: 1 },
    ]),
  );
  for (const n of [1, 2, 3]) await drafts.write(draftOf(n, now - (9 - n) * day, long, { fields: huge }));
  await plans.write(planOf(1, 5));
  expect(await makeRoom(900, idOf(99), now)).toEqual({ made: true, removed: 1 });
  expect(await left()).toEqual(['draft:2', 'draft:3']);
});

test('nothing goes that is in use, asks itself, or was written by a newer version', async () => {
  for (const n of [1, 2, 3]) await drafts.write(draftOf(n, now - day, long));
  await fakeBrowser.storage.local.set({ [drafts.keyOf(idOf(4))]: { v: 2, at: 1, data: long } });
  const hello = {
    portal: 'partner-center',
    step: 'account-info',
    form: true,
    draftId: idOf(1),
    left: null,
  } as const;
  await tabSaid(7, hello, now);
  await selectRecord(idOf(2), null);
  const before = await left();
  expect(await makeRoom(1, idOf(3), now)).toEqual({ made: false, removed: 0 });
  expect(await left()).toEqual(before);
});

test('if all that may go is too little, none of it goes', async () => {
  await drafts.write(draftOf(1, now - day, long));
  expect(await makeRoom(5_000, idOf(99), now)).toEqual({ made: false, removed: 0 });
  expect(await left()).toEqual(['draft:1']);
  expect((await evictedThing.read()).state).toBe('none');
});

test('a tab’s draft that found no room fits afterwards', async () => {
  for (const n of [1, 2, 3]) await drafts.write(draftOf(n, now - (9 - n) * day, long));
  await limitTo(100);
  const mine = draftOf(9, now, 'ł'.repeat(700));
  expect(await drafts.write(mine)).toMatchObject({ ok: false, error: 'full' });
  const bytes = new Blob([JSON.stringify(mine)]).size;
  expect(await roomForDraft(mine.id, bytes, now)).toMatchObject({ made: true });
  expect(await drafts.write(mine)).toMatchObject({ ok: true });
});

test('an edit and a record brought back make room too; without any they say so and change nothing', async () => {
  await drafts.write(draftOf(1, now - day, long));
  await drafts.write(draftOf(2, now - 2 * day, long));
  await limitTo(20);
  const fields = { city: { value: long, at: now } };
  expect(await editRecord({ id: idOf(1), fields, ticks: {}, ignore: [] }, now)).toEqual({ saved: true });
  expect(await left()).toEqual(['draft:1', 'plan:1']);
  await selectRecord(idOf(1), null);
  const before = await left();
  const back = await restoreRecord(draftOf(3, now, long), planOf(3, now, long), now);
  expect(back).toEqual({ saved: false, why: 'full' });
  expect(await left()).toEqual(before);
});

test('what went is told until it was seen, for a week at most; what went later is still told', async () => {
  await drafts.write(draftOf(1, now - day, long));
  await drafts.write(draftOf(2, now - day, long));
  await evictedThing.write({ drafts: 3, aside: 0, at: now - 8 * day });
  await makeRoom(1, idOf(2), now);
  const told = (await evictedThing.read()).data;
  expect(told).toEqual({ drafts: 1, aside: 0, at: now });
  expect(evictedNow(told, now + 7 * day + 1)).toBeNull();
  await evictionSeen(now - 1);
  expect((await evictedThing.read()).state).toBe('ok');
  await evictionSeen(now);
  expect((await evictedThing.read()).state).toBe('none');
});
