import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../lib/account/settings.ts';
import type { Draft, Plan } from '../../../lib/drafts/draft.ts';
import { exportData } from '../../../lib/flows/export-data.ts';
import { importChange, importData } from '../../../lib/flows/import-data.ts';
import { openExport } from '../../../lib/flows/open-export.ts';
import { decisionsThing, drafts, panelThing, plans, settingsThing } from '../../../lib/store/things.ts';
import { limitFakeStorage } from '../../support/unit/limit-fake-storage.ts';

const id = '0b0c1f5e-3c1a-4a57-9d4e-0d6a3f0a1b2c';
const draft: Draft = {
  id,
  portal: 'partner-center',
  origin: 'https://partner.microsoft.com',
  startedAt: 1,
  updatedAt: 10,
  status: 'open',
  step: 'account-info',
  stepsSeen: { 'account-info': 1 },
  fields: { companyName: { value: 'Nowak', at: 10 }, city: { value: 'Łódź', at: 5 } },
  ignored: [],
};
const plan: Plan = {
  id,
  startedAt: 1,
  updatedAt: 9,
  fields: {},
  ticks: { role: { done: true, at: 9 } },
  ignored: [],
};
const settings = { ...defaultSettings, profiles: [{ id: 'a', name: 'Poland', country: 'PL' }] };
const now = 1_763_900_000_000;
const everything = () => fakeBrowser.storage.local.get(null);

beforeEach(async () => {
  fakeBrowser.reset();
  await settingsThing.write(settings);
  await drafts.write(draft);
  await plans.write(plan);
});

async function exported(): Promise<string> {
  const made = await exportData(1_763_800_000_000);
  if (!made.ok) throw new Error(made.error);
  expect(made.value).toMatchObject({ name: 'firstpass-2025-11-22.json', records: 1 });
  return made.value.content.text();
}

test('what was exported comes back the same on an empty computer', async () => {
  const text = await exported();
  await fakeBrowser.storage.local.clear();
  const opened = await openExport(new Blob([text]));
  expect(opened).toMatchObject({
    ok: true,
    value: { list: null, exportedAt: 1_763_800_000_000, data: { drafts: [draft], plans: [plan], settings } },
  });
  expect(await everything()).toEqual({});
  if (opened.ok)
    expect(await importData(opened.value.data, null, now)).toEqual({ ok: true, value: 1, listLater: false });
  expect((await settingsThing.read()).data).toEqual(settings);
  expect(await drafts.read(id)).toMatchObject({ state: 'ok', data: draft });
  expect(await plans.read(id)).toMatchObject({ state: 'ok', data: plan });
});

test('a record on both sides keeps the later entry of each field', async () => {
  const text = await exported();
  const fields = { companyName: { value: 'Nowak sp. z o.o.', at: 20 }, city: { value: 'Lodz', at: 2 } };
  await drafts.write({ ...draft, updatedAt: 20, fields });
  const opened = await openExport(new Blob([text]));
  if (opened.ok) await importData(opened.value.data, null, now);
  expect(await drafts.read(id)).toMatchObject({
    data: {
      fields: { companyName: { value: 'Nowak sp. z o.o.', at: 20 }, city: { value: 'Łódź', at: 5 } },
    },
  });
});

test.each([
  ['not-json', () => '{"firstpass":"export"'],
  ['not-export', () => '{"some":"file"}'],
  ['not-export', () => '[]'],
  ['newer', (text: string) => text.replace('"v": 4', '"v": 5')],
  ['invalid', (text: string) => text.replace('"side": "right"', '"side": "above"')],
  ['invalid', (text: string) => text.replace('"open"', '"ajar"')],
  ['invalid', (text: string) => text.replace('"draftDays": 30', '"draftDays": 0')],
])('%s: a file that is not right changes nothing', async (error, spoil) => {
  const before = await everything();
  const text = await exported();
  const opened = await openExport(new Blob([spoil(text)]));
  expect(opened).toMatchObject({ ok: false, error });
  expect(await everything()).toEqual(before);
});

test('what a later release stored here is never overwritten', async () => {
  const text = await exported();
  await fakeBrowser.storage.local.set({ settings: { v: 2, at: 1, data: { other: true } } });
  const before = await everything();
  const opened = await openExport(new Blob([text]));
  if (opened.ok)
    expect(await importData(opened.value.data, null, now)).toMatchObject({ ok: false, error: 'newer' });
  expect(await everything()).toEqual(before);
});

test.each(['draft', 'plan'])('a %s of a later release is never overwritten either', async (half) => {
  const text = await exported();
  await fakeBrowser.storage.local.set({ [`${half}:${id}`]: { v: 2, at: 1, data: { other: true } } });
  const before = await everything();
  const opened = await openExport(new Blob([text]));
  if (opened.ok)
    expect(await importData(opened.value.data, null, now)).toMatchObject({ ok: false, error: 'newer' });
  expect(await everything()).toEqual(before);
});

test('what would be done is counted before it is done', async () => {
  const text = await exported();
  const counts = async () => {
    const opened = await openExport(new Blob([text]));
    if (!opened.ok) throw new Error(opened.error);
    const change = await importChange(opened.value.data, now);
    return change.ok ? change.value.counts : change.error;
  };
  const boxes = { added: 0, replaced: 0, unchanged: 0 };
  const same = { settings: 'same', boxes, decisions: 0, panel: 'same' };
  const noProfiles = { added: 0, replaced: 0, unchanged: 0, kept: 0 };
  expect(await counts()).toEqual({
    records: { added: 0, updated: 0, unchanged: 1 },
    profiles: { ...noProfiles, unchanged: 1 },
    ...same,
  });
  await drafts.write({ ...draft, fields: { city: { value: 'Lodz', at: 4 } } });
  await settingsThing.write({
    ...defaultSettings,
    language: 'pl',
    profiles: [
      { id: 'a', name: 'Polska' },
      { id: 'b', name: 'Norge' },
    ],
  });
  await panelThing.write({ collapsed: true, side: 'left', pausedOrigins: [] });
  expect(await counts()).toEqual({
    records: { added: 0, updated: 1, unchanged: 0 },
    profiles: { ...noProfiles, replaced: 1, kept: 1 },
    settings: 'replaced',
    boxes,
    decisions: 0,
    panel: 'replaced',
  });
  await fakeBrowser.storage.local.clear();
  expect(await counts()).toEqual({
    records: { added: 1, updated: 0, unchanged: 0 },
    profiles: { ...noProfiles, added: 1 },
    ...same,
  });
});

test('a profile that the file lacks stays, and so does a site paused here', async () => {
  const paused = (...pausedOrigins: string[]) => ({ collapsed: true, side: 'left' as const, pausedOrigins });
  await panelThing.write(paused('https://a.example'));
  const opened = await openExport(new Blob([await exported()]));
  const mine = { id: 'b', name: 'Norge' };
  await settingsThing.write({ ...settings, profiles: [mine] });
  await panelThing.write({ ...paused('https://b.example'), side: 'right' });
  if (opened.ok) await importData(opened.value.data, null, now);
  expect((await settingsThing.read()).data.profiles).toEqual([...settings.profiles, mine]);
  expect((await panelThing.read()).data).toEqual(paused('https://a.example', 'https://b.example'));
});

test('a file’s time to come keeps nothing for longer', async () => {
  const opened = await openExport(new Blob([await exported()]));
  if (!opened.ok) throw new Error(opened.error);
  const data = { ...opened.value.data, drafts: [{ ...draft, updatedAt: now * 2 }] };
  await fakeBrowser.storage.local.clear();
  await importData(data, null, now);
  expect(await drafts.read(id)).toMatchObject({ data: { updatedAt: now } });
});

test('decisions come along; one that was made here later stays, and a file without any takes none away', async () => {
  const said = (row: string, same: boolean, at: number) => ({
    asked: { key: 'nowak', form: '', country: 'PL', name: 'Nowak' },
    row: { id: row, name: 'PH NOWAK' },
    same,
    at,
  });
  await decisionsThing.write([said('a', true, 1), said('b', true, 1)]);
  const text = await exported();
  await decisionsThing.write([said('a', false, 5)]);
  const opened = await openExport(new Blob([text]));
  if (!opened.ok) throw new Error(opened.error);
  const change = await importChange(opened.value.data, now);
  expect(change.ok && change.value.counts.decisions).toBe(1);
  await importData(opened.value.data, null, now);
  expect((await decisionsThing.read()).data).toEqual([said('b', true, 1), said('a', false, 5)]);
  await importData({ ...opened.value.data, decisions: undefined }, null, now);
  expect((await decisionsThing.read()).data).toHaveLength(2);
});

test('an import without room changes nothing and says how much is lacking', async () => {
  const opened = await openExport(new Blob([await exported()]));
  await fakeBrowser.storage.local.clear();
  const lift = limitFakeStorage(700);
  await fakeBrowser.storage.local.set({ ballast: 'x'.repeat(200) });
  const before = await everything();
  if (!opened.ok) throw new Error(opened.error);
  const done = await importData(opened.value.data, null, now);
  expect(done).toMatchObject({ ok: false, error: 'full' });
  expect(await everything()).toEqual(before);
  lift();
  if (done.ok || done.lacking === undefined) throw new Error('it must say how much is lacking');
  const lower = limitFakeStorage(700 + done.lacking - 1);
  expect(await importData(opened.value.data, null, now)).toMatchObject({ ok: false, lacking: 1 });
  lower();
  const enough = limitFakeStorage(700 + done.lacking);
  expect(await importData(opened.value.data, null, now)).toMatchObject({ ok: true });
  enough();
});

test('an unreadable storage gives no export that looks complete', async () => {
  fakeBrowser.storage.local.get = () => Promise.reject(new Error('disk'));
  expect(await exportData(1)).toMatchObject({ ok: false });
});
