import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../lib/account/settings.ts';
import type { ExportedData } from '../../../lib/drafts/exported-data.ts';
import { importData } from '../../../lib/flows/import-data.ts';
import { settleStaged } from '../../../lib/flows/settle-staged.ts';
import { listReceiptThing, settingsThing } from '../../../lib/store/things.ts';
import { limitFakeStorage } from '../../support/unit/limit-fake-storage.ts';
import { listOf, memoryStaging } from '../../support/unit/memory-staging.ts';

const now = 1_763_900_000_000;
const data: ExportedData = {
  settings: { ...defaultSettings, language: 'pl' },
  panel: { collapsed: true, side: 'left', pausedOrigins: [] },
  drafts: [],
  plans: [
    {
      id: '0b0c1f5e-3c1a-4a57-9d4e-0d6a3f0a1b2c',
      startedAt: 1,
      updatedAt: 2,
      fields: { companyName: { value: 'Nowak', at: 2 } },
      ticks: {},
      ignored: [],
    },
  ],
};
const everything = () => fakeBrowser.storage.local.get(null);
const receipt = async () => (await listReceiptThing.read()).data?.generation;
const receiptOf = (generation: string) => {
  const { name, rows, importedAt } = listOf(generation);
  return { generation, name, rows, importedAt };
};

beforeEach(async () => {
  fakeBrowser.reset();
  await settingsThing.write(defaultSettings);
  await listReceiptThing.write(receiptOf('old'));
});

test('records and list come together, the receipt among them', async () => {
  const lists = memoryStaging('new');
  expect(await importData(data, 'new', now, lists.staging)).toEqual({ ok: true, value: 1, listLater: false });
  expect(lists).toMatchObject({ waiting: null, inForce: 'new' });
  expect(await receipt()).toBe('new');
  expect((await settingsThing.read()).data.language).toBe('pl');
});

test.each(['full', 'newer settings', 'newer receipt', 'refused'])(
  'step two, storage.local %s: the list in force stays too, and the staged one goes',
  async (how) => {
    const lists = memoryStaging('new');
    const newer = { v: 2, at: 1, data: {} };
    if (how === 'newer settings') await fakeBrowser.storage.local.set({ settings: newer });
    if (how === 'newer receipt') await fakeBrowser.storage.local.set({ 'customer-list': newer });
    const before = await everything();
    const { set } = fakeBrowser.storage.local;
    if (how === 'refused') fakeBrowser.storage.local.set = () => Promise.reject(new Error('disk'));
    const lift = how === 'full' ? limitFakeStorage(300) : () => {};
    const done = await importData(data, 'new', now, lists.staging);
    lift();
    fakeBrowser.storage.local.set = set;
    expect(done).toMatchObject({ ok: false, error: how.split(' ')[0] });
    if (how === 'full') expect(done).toHaveProperty('lacking');
    expect(await everything()).toEqual(before);
    expect(lists).toMatchObject({ waiting: null, inForce: 'old' });
  },
);

test('a list that is not staged any more takes the records with it', async () => {
  const before = await everything();
  for (const waiting of [null, 'another']) {
    const lists = memoryStaging(waiting);
    expect(await importData(data, 'new', now, lists.staging)).toMatchObject({ ok: false, error: 'refused' });
    expect(lists).toMatchObject({ waiting, inForce: 'old' });
  }
  expect(await everything()).toEqual(before);
});

test('step three, the swap is refused: the next look completes it, and not before', async () => {
  const lists = memoryStaging('new');
  lists.refusing = true;
  expect(await importData(data, 'new', now, lists.staging)).toMatchObject({ ok: true, listLater: true });
  expect(lists).toMatchObject({ waiting: 'new', inForce: 'old' });
  // However old it is by now: its records are here.
  expect(await settleStaged(now + 1e9, lists.staging)).toBe(true);
  expect(await receipt()).toBe('new');
  lists.refusing = false;
  expect(await settleStaged(now + 1e9, lists.staging)).toBe(false);
  expect(lists).toMatchObject({ waiting: null, inForce: 'new' });
});

test('killed between the write and the swap: the same message again completes it', async () => {
  const lists = memoryStaging('new');
  const killed = { ...lists.staging, adopt: () => Promise.reject(new Error('killed')) };
  await expect(importData(data, 'new', now, killed)).rejects.toThrow('killed');
  expect(lists.inForce).toBe('old');
  expect(await importData(data, 'new', now, lists.staging)).toMatchObject({ ok: true, listLater: false });
  expect(lists.inForce).toBe('new');
  // And once more, when nothing is left to do.
  expect(await importData(data, 'new', now, lists.staging)).toMatchObject({ ok: true, listLater: false });
});

test('killed after staging: nothing came, and the staged list goes when it is old', async () => {
  const lists = memoryStaging('new', now);
  const before = await everything();
  await settleStaged(now + 60_000, lists.staging);
  expect(lists.waiting).toBe('new');
  await settleStaged(now + 700_000, lists.staging);
  expect(lists).toMatchObject({ waiting: null, inForce: 'old' });
  const later = memoryStaging('new', now);
  await settleStaged(now - 1, later.staging);
  expect(later.waiting).toBe(null);
  expect(await everything()).toEqual(before);
});
