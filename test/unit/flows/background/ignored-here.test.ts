import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ignoredHere } from '../../../../lib/flows/background/ignored-here.ts';
import { editRecord } from '../../../../lib/flows/background/records.ts';
import { tabSaid } from '../../../../lib/flows/background/tabs.ts';
import type { ShownFinding } from '../../../../lib/rules/shown-finding.ts';

const id = '0b0c1f5e-3c1a-4a57-9d4e-000000000001';
const finding = (name: string) => ({ id: name, rule: 'email-format' }) as ShownFinding;
const found = [finding('a'), finding('b')];
const idsIn = async (tabId: number | null) => (await ignoredHere(tabId))(found).map((one) => one.id);
const edit = (change: { ignore?: string[]; heed?: string[] }) =>
  editRecord({ id, fields: {}, ticks: {}, ignore: [], ...change }, 1);

beforeEach(async () => {
  fakeBrowser.reset();
  const hello = { portal: 'practice', step: 'account-info', form: true, draftId: id, left: null } as const;
  await tabSaid(7, hello, 1);
});

test('the panel in the page gets what the side panel made of its record, and no other tab does', async () => {
  expect(await idsIn(7)).toEqual(['a', 'b']);
  await edit({ ignore: ['a'] });
  expect(await idsIn(7)).toEqual(['b']);
  // The page's own list holds "b", and nobody takes it off there.
  await edit({ heed: ['a', 'b'] });
  expect(await idsIn(7)).toEqual(['a~', 'b~']);
  await edit({ ignore: ['b~'] });
  expect(await idsIn(7)).toEqual(['a~']);
  await edit({ heed: ['b~'] });
  expect(await idsIn(7)).toEqual(['a~', 'b~~']);
  for (const other of [8, null]) expect(await idsIn(other)).toEqual(['a', 'b']);
});
