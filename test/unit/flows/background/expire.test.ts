import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { submittedKeptFor } from '../../../../lib/drafts/expiry.ts';
import { expire, planNextExpiry } from '../../../../lib/flows/background/expire.ts';
import { tabSaid } from '../../../../lib/flows/background/tabs.ts';
import { drafts } from '../../../../lib/store/things.ts';
import { draftOf, idOf } from '../../../support/unit/records.ts';

const day = 86_400_000;
const now = 100 * day;
const planned = async () => (await browser.alarms.get('expire-next'))?.scheduledTime;
const stored = async () => {
  const all = await drafts.readAll();
  return all.ok ? all.value.map(({ id }) => id).sort() : [];
};

beforeEach(() => fakeBrowser.reset());

test('a submitted record goes after a day to the millisecond, an open one after its own days', async () => {
  await drafts.write(draftOf(1, now, 'Orlik', { status: 'submitted' }));
  await drafts.write(draftOf(2, now, 'Nowak'));
  await expire(now + submittedKeptFor);
  expect(await stored()).toEqual([idOf(1), idOf(2)]);
  expect(await planned()).toBe(now + submittedKeptFor + 1);
  await expire(now + submittedKeptFor + 1);
  expect(await stored()).toEqual([idOf(2)]);
  expect(await planned()).toBe(now + 30 * day + 1);
});

test('the alarm follows what is stored: earlier with a submitted record, gone with the last one', async () => {
  await drafts.write(draftOf(2, now, 'Nowak'));
  await planNextExpiry(now);
  expect(await planned()).toBe(now + 30 * day + 1);
  await drafts.write(draftOf(1, now, 'Orlik', { status: 'submitted' }));
  await planNextExpiry(now);
  expect(await planned()).toBe(now + day + 1);
  await drafts.remove([idOf(1), idOf(2)]);
  await planNextExpiry(now);
  expect(await planned()).toBeUndefined();
});

test('a submitted record goes also while its tab is open; an open one does not, and wakes nobody over and over', async () => {
  await drafts.write(draftOf(1, 1, 'Orlik', { status: 'submitted' }));
  await drafts.write(draftOf(2, 1, 'Nowak'));
  for (const n of [1, 2]) {
    const hello = {
      portal: 'practice',
      step: 'confirmation',
      form: false,
      draftId: idOf(n),
      left: null,
    } as const;
    await tabSaid(n, hello, 1);
  }
  await expire(now);
  expect(await stored()).toEqual([idOf(2)]);
  expect(await planned()).toBeUndefined();
});
