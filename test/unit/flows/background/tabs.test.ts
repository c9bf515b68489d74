import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createContext } from '../../../../lib/flows/background/context.ts';
import { createCustomerList } from '../../../../lib/flows/background/customer-list.ts';
import { liveTabs } from '../../../../lib/flows/background/live-tabs.ts';
import { panelAnswers } from '../../../../lib/flows/background/panel-answers.ts';
import { fillPlanFor } from '../../../../lib/flows/background/plan-fill.ts';
import { tabAnswers } from '../../../../lib/flows/background/tab-answers.ts';
import { selectRecord, tabReplaced, tabSaid } from '../../../../lib/flows/background/tabs.ts';
import { drafts, plans, tabsThing } from '../../../../lib/store/things.ts';
import { draftOf, idOf, planOf } from '../../../support/unit/records.ts';

/** What a form that nobody has typed into says of itself. */
const fresh = { portal: 'practice', step: 'account-info', form: true, draftId: null, left: null } as const;
const typing = (n: number) => ({ ...fresh, draftId: idOf(n) });
const request = { draftId: null, chosenDraft: null, seen: {}, at: 1, present: ['companyName' as const] };
const context = createContext(createCustomerList(), '');

/** What each open tab answers when it is asked whether our page is there; other tabs have no receiver. */
let pages: Map<number, Promise<unknown>>;

beforeEach(() => {
  fakeBrowser.reset();
  pages = new Map();
  const sendMessage = (tabId: number) =>
    pages.get(tabId) ?? Promise.reject(new Error('Could not establish connection.'));
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.runtime, { id: 'firstpass' });
});

const page = (tabId: number, form = true) => pages.set(tabId, Promise.resolve({ ok: true, value: { form } }));

const plan = async (tabId: number | null, source: 'record' | 'draft', chosenDraft: string | null = null) =>
  fillPlanFor({ ...request, source, chosenDraft }, tabId, await liveTabs(context.chain, tabId));

async function ask(name: string, body: unknown, tabId: number | null, frameId = 0) {
  const answer = [...panelAnswers(context), ...tabAnswers(context)].find((one) => one.message.name === name);
  return answer?.run(body, { tabId, frameId, sender: 'portal-tab', windowId: 1, origin: '' });
}

test('a fresh form takes no record that another tab shows, nor is it offered one', async () => {
  for (const n of [1, 2]) await drafts.write(draftOf(n, n, `Orlik ${n}`));
  page(7);
  await tabSaid(7, typing(1), 1);
  expect(await ask('panel/tab.hello', fresh, 8)).toMatchObject({ openDrafts: 1, resumed: null });
  expect(await plan(8, 'record')).toMatchObject({ rows: [], recordId: null });
  expect((await plan(8, 'draft')).drafts.map(({ id }) => id)).toEqual([idOf(2)]);
  expect(await plan(8, 'draft', idOf(1))).toMatchObject({ rows: [], recordId: null });
  page(8);
  expect(await ask('surface/tab.state', { tabId: 8 }, null)).toMatchObject({
    recordId: null,
    elsewhere: { [idOf(1)]: 7 },
  });
});

test('a record prepared in the side panel fills one form, and no second one beside it', async () => {
  await plans.write(planOf(1, 1));
  await tabSaid(7, fresh, 1);
  await tabSaid(8, fresh, 2);
  page(7);
  page(8);
  await selectRecord(idOf(1), null);
  expect(await plan(8, 'record')).toMatchObject({ recordId: idOf(1) });
  await tabSaid(7, typing(1), 3);
  expect(await plan(8, 'record')).toMatchObject({ recordId: null });
  pages.delete(7);
  expect(await plan(8, 'record')).toMatchObject({ recordId: null });
});

test('a side panel on a clean sheet plans nothing from the record of some tab', async () => {
  await drafts.write(draftOf(1, 1));
  page(7);
  await tabSaid(7, typing(1), 1);
  expect(await plan(null, 'record')).toMatchObject({ rows: [], recordId: null });
});

test('a fill of one tab never takes the record of another', async () => {
  page(7);
  page(8);
  await tabSaid(7, typing(1), 1);
  await tabSaid(8, fresh, 2);
  const fill = { click: idOf(90), tabId: 8, recordId: idOf(1), rows: [] };
  await expect(ask('surface/page.fill', fill, null)).rejects.toThrow('in another tab');
});

test('a tab that went on to another site holds nothing and shows no form, but may come back to its draft', async () => {
  await drafts.write(draftOf(1, 1));
  page(7);
  await tabSaid(7, typing(1), 1);
  pages.delete(7);
  expect(await ask('surface/tab.state', { tabId: 7 }, null)).toMatchObject({ tabId: null, form: false });
  expect(await ask('panel/tab.hello', fresh, 8)).toMatchObject({ openDrafts: 1 });
  expect(await ask('panel/tab.hello', fresh, 7)).toMatchObject({ resumed: idOf(1) });
});

test('within the portal the form may be gone too', async () => {
  page(7, false);
  await tabSaid(7, typing(1), 1);
  expect(await ask('surface/tab.state', { tabId: 7 }, null)).toMatchObject({ tabId: 7, form: false });
});

test('a frozen tab answers nothing and keeps what it holds', async () => {
  pages.set(7, new Promise(() => {}));
  await tabSaid(7, typing(1), 1);
  expect(await ask('panel/tab.hello', fresh, 8)).toMatchObject({ openDrafts: 0 });
  expect((await tabsThing.read()).data.tabs[7]).not.toHaveProperty('away');
});

test('what a tab says while it is asked stands', async () => {
  await tabSaid(7, typing(1), 1);
  pages.set(
    7,
    tabSaid(7, typing(2), 2).then(() => ({ ok: false, error: 'no-answer' })),
  );
  await liveTabs(context.chain, null);
  expect((await tabsThing.read()).data.tabs[7]).toMatchObject({ recordId: idOf(2), form: true });
});

test('a page that comes back with a draft that another tab took up needs one of its own', async () => {
  await tabSaid(7, typing(1), 1);
  page(8);
  expect(await ask('panel/tab.hello', typing(1), 8)).toMatchObject({ taken: false });
  expect(await ask('panel/tab.hello', typing(1), 7)).toMatchObject({ taken: true });
  expect((await tabsThing.read()).data.tabs[7]?.recordId).toBeNull();
});

test('a tab with a new number still holds its draft, and may take it up again after a reload', async () => {
  await drafts.write(draftOf(1, 1));
  await tabSaid(7, typing(1), 1);
  await tabReplaced(9, 7);
  expect((await tabsThing.read()).data).toMatchObject({ tabs: { 9: { recordId: idOf(1) } }, lastTab: 9 });
  expect(await ask('panel/tab.hello', fresh, 9)).toMatchObject({ resumed: idOf(1), openDrafts: 1 });
});

describe('of the frames of a tab, the one with the form speaks for it', () => {
  const without = { ...fresh, step: 'list' as const, form: false };
  const spoken = async () => (await tabsThing.read()).data.tabs[7];

  test('a page around without one does not', async () => {
    page(7);
    await ask('panel/tab.hello', typing(1), 7, 5);
    await ask('panel/tab.hello', without, 7);
    expect(await spoken()).toMatchObject({ frame: 5, form: true, recordId: idOf(1) });
  });

  test('of two forms, the top one does', async () => {
    page(7);
    await ask('panel/tab.hello', typing(1), 7, 5);
    await ask('panel/tab.hello', typing(2), 7);
    await ask('panel/tab.hello', typing(1), 7, 5);
    expect(await spoken()).toMatchObject({ form: true, recordId: idOf(2) });
    expect(await spoken()).not.toHaveProperty('frame');
  });

  test('a frame that is gone is followed by another, which may take its draft up', async () => {
    await drafts.write(draftOf(1, 1));
    page(7);
    await ask('panel/tab.hello', typing(1), 7, 5);
    pages.delete(7);
    expect(await ask('panel/tab.hello', fresh, 7, 6)).toMatchObject({ resumed: idOf(1) });
    expect(await spoken()).toMatchObject({ frame: 6, form: true });
  });

  test('it is the one that is read, filled and asked', async () => {
    const sent: unknown[] = [];
    Object.assign(fakeBrowser.tabs, {
      sendMessage: (_tab: number, { firstpass }: { firstpass: string }, to: unknown) => {
        sent.push([firstpass, to]);
        return Promise.resolve({ ok: false, error: 'failed' });
      },
    });
    await ask('panel/tab.hello', typing(1), 7, 5);
    await expect(ask('surface/page.read', { tabId: 7 }, null)).rejects.toThrow();
    await expect(ask('surface/page.undo', { tabId: 7, click: idOf(90) }, null)).rejects.toThrow();
    expect(sent).toEqual([
      ['tab/form.read', { frameId: 5 }],
      ['tab/fill.undo', { frameId: 5 }],
    ]);
  });
});
