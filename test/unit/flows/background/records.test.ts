import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { expire } from '../../../../lib/flows/background/expire.ts';
import { deleteRecord, editRecord, restoreRecord } from '../../../../lib/flows/background/records.ts';
import { tabSaid } from '../../../../lib/flows/background/tabs.ts';
import { drafts, plans } from '../../../../lib/store/things.ts';
import { draftOf, idOf, planOf } from '../../../support/unit/records.ts';

const stored = () => fakeBrowser.storage.local.get(null);
const newer = { v: 2, at: 1, data: { more: true } };
const edit = { id: idOf(1), fields: { city: { value: 'Kos', at: 5 } }, ticks: {}, ignore: [] };

beforeEach(() => fakeBrowser.reset());

test('an edit of a plan that a newer version wrote is refused, says so and changes nothing', async () => {
  await fakeBrowser.storage.local.set({ [plans.keyOf(idOf(1))]: newer });
  const before = await stored();
  expect(await editRecord(edit, 9)).toEqual({ saved: false, why: 'newer' });
  expect(await stored()).toEqual(before);
});

test('a record comes back whole or not at all', async () => {
  await fakeBrowser.storage.local.set({ [plans.keyOf(idOf(1))]: newer });
  const before = await stored();
  expect(await restoreRecord(draftOf(1, 5), planOf(1, 5), 9)).toEqual({ saved: false, why: 'newer' });
  expect(await stored()).toEqual(before);
});

test('deleting a record leaves the half that a newer version wrote', async () => {
  await drafts.write(draftOf(1, 5));
  await fakeBrowser.storage.local.set({ [plans.keyOf(idOf(1))]: newer });
  expect(await deleteRecord(idOf(1))).toEqual({ draft: draftOf(1, 5), plan: null });
  expect(await stored()).toEqual({ [plans.keyOf(idOf(1))]: newer });
});

test('what expires takes no half along that a newer version wrote', async () => {
  await drafts.write(draftOf(1, 5));
  await fakeBrowser.storage.local.set({ [plans.keyOf(idOf(1))]: newer });
  await expire(40 * 86_400_000);
  expect(await stored()).toEqual({ [plans.keyOf(idOf(1))]: newer });
});

test('a draft does not expire while a tab shows it', async () => {
  await drafts.write(draftOf(1, 5));
  const hello = {
    portal: 'partner-center',
    step: 'account-info',
    form: true,
    draftId: idOf(1),
    left: null,
  } as const;
  await tabSaid(7, hello, 9);
  await expire(40 * 86_400_000);
  expect(await drafts.read(idOf(1))).toMatchObject({ state: 'ok' });
});
