import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft } from '../../../../lib/drafts/draft.ts';
import { createModel } from '../../../../lib/flows/panel/model.ts';
import { createVerdictAsker, verdictRest } from '../../../../lib/flows/panel/verdict.ts';

const draftOf = (fields: Record<string, string>): Draft => ({
  id: '3f0e2d1c-5b6a-4788-9a0b-1c2d3e4f5a6b',
  portal: 'practice',
  origin: 'http://localhost',
  startedAt: 0,
  updatedAt: 0,
  status: 'open',
  step: 'account-info',
  stepsSeen: {},
  fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value, at: 1 }])),
  ignored: [],
});

let answer: unknown;
let asked: unknown[];
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  asked = [];
  answer = { level: 'none', list: { state: 'none' } };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (sent: {
    body: { account: unknown };
  }) => {
    asked.push(sent.body.account);
    return { ok: true, value: answer };
  }) as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const asker = () => createVerdictAsker(createModel(() => {}));

test('what a script put into the form is never asked, what was typed is', async () => {
  const { changed } = asker();
  changed({ companyName: 'Fabrikam', email: 'a@fabrikam.example' }, draftOf({ companyName: 'Kon' }), true);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([{ companyName: 'Kon' }]);
});

test('without a draft nothing is asked at all', async () => {
  const { changed } = asker();
  changed({ companyName: 'Fabrikam' }, null, true);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([]);
});

test('a field that the page emptied is left out', async () => {
  const { changed } = asker();
  changed({ companyName: 'Kontur', website: '' }, draftOf({ companyName: 'Kontur', website: 'k.pl' }), true);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([{ companyName: 'Kontur' }]);
});

test('typing is asked when it rested, and the same question once', async () => {
  const { changed } = asker();
  changed({ companyName: 'Ko' }, draftOf({ companyName: 'Ko' }), false);
  await vi.advanceTimersByTimeAsync(verdictRest - 1);
  changed({ companyName: 'Kon' }, draftOf({ companyName: 'Kon' }), false);
  await vi.advanceTimersByTimeAsync(verdictRest - 1);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  changed({ companyName: 'Kon' }, draftOf({ companyName: 'Kon' }), true);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([{ companyName: 'Kon' }]);
});

test('a question that was one too many may be asked again', async () => {
  const { changed } = asker();
  answer = { level: 'limited', list: { state: 'none' } };
  for (let turn = 0; turn < 2; turn += 1) {
    changed({ companyName: 'Kon' }, draftOf({ companyName: 'Kon' }), true);
    await vi.runAllTimersAsync();
  }
  expect(asked).toHaveLength(2);
});
