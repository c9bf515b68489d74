import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel } from '../support/browsers/panel-driver.ts';
import { clickPortal, portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { heldBackground } from '../support/e2e/held-background.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedDrafts } from '../support/survival/stored-words.ts';
import { boxes } from '../support/survival/words.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const ourElements = () =>
  [...document.querySelectorAll('*')]
    .map(({ localName }) => localName)
    .filter((name) => /firstpass/.test(name));

test('a page of the portal that never shows the form is left alone, until the application goes to one that does', async () => {
  const page = await stage.open('home');
  expect(await page.evaluate(ourElements)).toEqual([]);

  await clickPortal(page, 'Customers');
  await clickPortal(page, 'Add customer');
  const view = await panel(page).waitFor(({ heading }) => heading !== '');
  expect(view.heading).not.toBe('');
  await page.close();
});

test('a script that has not started its parts answers the first message all the same', async () => {
  await stage.open('home');
  const own = await stage.openOwn('options.html');
  // The first answer says that the parts are starting, the next ones come from the parts themselves.
  const ask = () =>
    own.evaluate(async () => {
      type Reply = { ok: boolean; error?: string };
      type Tabs = {
        query(all: object): Promise<{ id: number }[]>;
        sendMessage(id: number, message: object, options: object): Promise<Reply>;
      };
      const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
      const { tabs } = api.browser ?? api.chrome;
      const replies = await Promise.all(
        (await tabs.query({})).map(({ id }) =>
          tabs.sendMessage(id, { firstpass: 'tab/form.read', body: {} }, { frameId: 0 }).catch(() => null),
        ),
      );
      return replies.filter((reply) => reply !== null && reply !== undefined);
    });
  const heard: unknown[] = [];
  await until('the parts to answer', async () => {
    const replies = await ask();
    heard.push(...replies);
    return replies.length > 0 && replies.every(({ ok }) => ok);
  });
  expect(heard).toEqual([
    { ok: false, error: 'starting' },
    { ok: true, value: { seen: {}, present: [], canUndo: false } },
  ]);
});

test.runIf(browserUnderTest() === 'chromium')(
  'what is typed before the background has said what the fields are is kept as well',
  async () => {
    const own = await stage.openOwn('options.html');
    const page = await stage.open('home');
    // The page's script asks for its texts only now, and is answered when the typing is long over.
    const release = await heldBackground(stage);
    await page.goto(`${stage.portal.url}/dashboard/v2/customers/add`);
    await portalField(page, boxes.companyName).type('Northwind Traders Ltd');
    await portalField(page, boxes.city).type('Leeds');
    expect(await storedDrafts(own)).toEqual([]);
    await release();
    await until('the draft', async () => {
      const [draft] = await storedDrafts(own);
      return draft?.words.companyName === 'Northwind Traders Ltd' && draft.words.city === 'Leeds';
    });
    await page.close();
  },
);
