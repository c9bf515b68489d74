import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, test } from 'vitest';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { storedDrafts } from '../support/e2e/drafts.ts';
import { untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab } from '../support/e2e/stored.ts';

/** A tab that the browser puts to sleep to save memory: what stands in its form is gone, and it loads anew. */
const say = speaker(panelBook, 'en');

interface Api {
  tabs: {
    discard(id: number): Promise<{ id?: number } | undefined>;
    update(id: number, how: { active: boolean }): Promise<unknown>;
  };
}

let stage: Stage;
let own: Page;
let tab: number;

beforeEach(async () => {
  stage = await openStage();
  own = await stage.openOwn('popup.html');
  const page = await stage.open('v2/customers/add');
  await portalField(page, 'Company').type('Fjord Bygg');
  await portalField(page, 'City').type('Oslo');
  await panel(page).waitFor((view) => view.text.includes('draft saved'));
  tab = await portalTab(own);
  // A second draft, so that there is something to choose from.
  const other = await stage.open('v2/customers/add');
  await portalField(other, 'Company').type('Orlik Systemy');
  await panel(other).waitFor((view) => view.text.includes('draft saved'));
  await other.close();
  await until('both drafts', async () => (await storedDrafts(own)).size === 2);
  await page.bringToFront();
  await portalField(page, 'First name').type('Kari');
  await panel(page).waitFor((view) => view.text.includes('draft saved'));
  await own.bringToFront();
});
afterEach(() => stage?.close());

/** @returns the number the browser gave the tab, the same one or another. */
const discard = () =>
  own.evaluate(
    async (id) => (await (globalThis as unknown as { chrome: Api }).chrome.tabs.discard(id))?.id ?? 0,
    tab,
  );

const activate = (id: number) =>
  own.evaluate(
    (number) => (globalThis as unknown as { chrome: Api }).chrome.tabs.update(number, { active: true }),
    id,
  );

/** The driver's page of a tab that slept is dead; the tab has another one once it wakes. */
const awake = () =>
  until('the tab to load again', async () => {
    for (const page of await stage.launched.browser.pages()) {
      const here = await page.evaluate(() => location.pathname + document.visibilityState).catch(() => '');
      if (here === '/dashboard/v2/customers/addvisible') return page;
    }
    return undefined;
  });

test.runIf(browserUnderTest() === 'chromium')(
  'a tab that slept is offered its own draft first, and goes on in it',
  async () => {
    const drafts = await storedDrafts(own);
    const [id] = [...drafts].find(([, { city }]) => city === 'Oslo') ?? [];
    await activate(await discard());
    const page = await awake();
    await panel(page).waitFor((view) => view.text.includes(say('drafts', { count: 2 })));
    await until('the preview to open', async () => {
      if ((await panel(page).text()).includes(say('previewTitle'))) return true;
      await panel(page).click(say('restoreDraft'));
      return false;
    });
    // Nothing was chosen by hand: the three fields are those of this tab's own draft.
    await panel(page).click(say('fillCount', { count: 3 }));
    await untilAccepted(page, { companyName: 'Fjord Bygg', city: 'Oslo', firstName: 'Kari' });
    await portalField(page, 'Last name').type('Nordmann');
    await until('the same draft to go on', async () => {
      const now = await storedDrafts(own);
      return now.size === 2 && now.get(id ?? '')?.lastName === 'Nordmann';
    });
  },
);
