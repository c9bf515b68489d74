import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { area } from '../../../lib/store/area.ts';
import { expireQuarantine, quarantine, quarantined } from '../../../lib/store/quarantine.ts';

beforeEach(() => fakeBrowser.reset());

test('what was put aside is kept until its time is over, and nothing else goes with it', async () => {
  const local = area('local');
  await local.set({ 'draft:kept': 1 });
  await quarantine(local, 'draft:a', '{not json', 100);
  await quarantine(local, 'draft:b', 7, 200);
  await expireQuarantine(100);
  expect(await quarantined()).toEqual({
    ok: true,
    value: { 'quarantine:draft:a:100': '{not json', 'quarantine:draft:b:200': 7 },
  });
  await expireQuarantine(101);
  expect(await quarantined()).toEqual({ ok: true, value: { 'quarantine:draft:b:200': 7 } });
  expect(await local.get('draft:kept')).toEqual({ ok: true, value: { 'draft:kept': 1 } });
});
