import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft } from '../../../../lib/drafts/draft.ts';
import { createDraftStore } from '../../../../lib/flows/panel/store-draft.ts';
import { draftOf } from '../../../support/unit/records.ts';

type Local = { set: (items: Record<string, unknown>) => Promise<void> };
const local = fakeBrowser.storage.local as unknown as Local;
const { set } = local;

let asked: number;
let full: boolean;
/** Writes that were given to the browser; each is refused or goes through when it is its turn. */
let waiting: (() => void)[];

beforeEach(() => {
  fakeBrowser.reset();
  [asked, full, waiting] = [0, true, []];
  local.set = (items) =>
    new Promise((resolve, reject) => {
      // Whether it fits was decided when it was given; the answer comes later.
      const refused = full;
      waiting.push(() =>
        refused ? reject(new Error('Resource::kQuotaBytes quota exceeded')) : resolve(set.call(local, items)),
      );
    });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
    asked += 1;
    full = false;
    return { ok: true, value: { made: true, removed: 1 } };
  }) as never);
});

/** Answers the oldest of so many writes once they wait. */
async function answer(ofWaiting: number): Promise<void> {
  await vi.waitFor(() => expect(waiting).toHaveLength(ofWaiting));
  waiting.shift()?.();
}

test('a write that was on its way when room was made asks for no more room', async () => {
  const removed: number[] = [];
  let newest: Draft = draftOf(1, 1, 'O');
  const store = createDraftStore(
    () => newest,
    (count) => removed.push(count),
  );
  const first = store(newest);
  newest = draftOf(1, 2, 'Or');
  const second = store(newest);
  await answer(2);
  await vi.waitFor(() => expect(asked).toBe(1));
  // The first tries again; the second was refused before room was made, and says so only now.
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  await answer(2);
  await answer(2);
  await answer(1);
  expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
  expect(asked).toBe(1);
  expect(removed).toEqual([1]);
});

test('a write that finds no room again asks once, and no more than that', async () => {
  const store = createDraftStore(
    () => null,
    () => {},
  );
  const first = store(draftOf(1, 1, 'O'));
  const second = store(draftOf(2, 1, 'S'));
  await answer(2);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  // What was freed is used up by the time the second tries again without asking.
  full = true;
  await answer(2);
  await answer(2);
  await answer(1);
  await vi.waitFor(() => expect(asked).toBe(2));
  await answer(1);
  expect(await Promise.all([first, second])).toMatchObject([{ ok: true }, { ok: true }]);
});
