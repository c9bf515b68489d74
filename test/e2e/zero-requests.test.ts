import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest, builtExtension } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { customers, writeCustomers } from '../support/e2e/customer-csv.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab } from '../support/e2e/stored.ts';
import { plantedBuild, plantedHosts, plantedOutcome } from '../support/planted-build.ts';

const options = speaker(optionsBook, 'en');
const say = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const [, listedName = ''] = customers[0] ?? [];

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** Everything the product does once, in each of its contexts. */
async function shortStory({ folder, open, openOwn }: Stage): Promise<void> {
  const own = ownPage(await openOwn('options.html#customer-list'));
  await own.choose(options('list.choose'), writeCustomers(folder));
  await own.press(options('review.go'));
  await own.shows(options('list.done', { name: 'Customers.csv' }));
  await own.press(options('tab.defaults'));
  await own.press(options('profiles.add'));
  await own.field(options('profile.country')).pick('Poland');
  await own.shows(options('profiles.inUse'));

  const page = await open('v2/customers/add');
  await portalField(page, 'Company').type(listedName);
  const shown = panel(page);
  await shown.waitFor((view) => view.text.includes(say('openSidePanel')) && view.findings.length === 0);
  await portalField(page, 'Email address').type('anna@microsoft.com');
  await shown.waitFor((view) => view.findings.length > 0);
  await shown.click(say('fillForm'));
  await shown.click(say('fillCount', { count: 1 }));
  await untilAccepted(page, { country: 'PL' });
  await shown.waitFor((view) => view.text.includes(say('filled', { count: 1 })));

  const popup = await openOwn('popup.html');
  const beside = ownPage(await openOwn(`sidepanel.html?tab=${await portalTab(popup)}`));
  await beside.press(new RegExp(`^${side('tab.existing')}`));
  await beside.shows(listedName);
}

test('the browser asks for nothing but the portal itself, in a whole run', async () => {
  stage = await openStage({ recorded: true });
  await shortStory(stage);
  const { recorder, portal, launched } = stage;
  await launched.close();
  expect(recorder?.strangers()).toEqual([]);
  expect(recorder?.requests.length).toBeGreaterThan(0);
  // Nor does anything go to the portal that its own page did not ask for.
  const own = /^\/(dashboard\/v2\/customers\/add|assets\/[\w.-]+|api\/customers|favicon\.ico)$/;
  expect(portal.requests.map(({ url }) => url).filter((url) => !own.test(url))).toEqual([]);
  expect(portal.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

/** Opens every context of a planted build and waits until its page has heard what came of its call. */
async function openAllContexts({ open, openOwn }: Stage): Promise<string[]> {
  await open('v2/customers/add');
  const outcomes: string[] = [];
  for (const path of ['options.html', 'sidepanel.html', 'popup.html']) {
    const page = await openOwn(path);
    const read = () =>
      page.evaluate((name) => (globalThis as unknown as Record<string, string>)[name], plantedOutcome);
    outcomes.push(await until(`the call of ${path} to end`, read));
  }
  return outcomes;
}

async function openPlanted(policy: 'loosened' | 'kept'): Promise<{ stage: Stage; called: () => string[] }> {
  const extensionDir = plantedBuild(builtExtension(browserUnderTest()), policy);
  const planted = await openStage({ recorded: true, extensionDir });
  rmSync(extensionDir, { recursive: true, force: true });
  stage = planted;
  const called = () => [...new Set(planted.recorder?.strangers().map(({ host }) => host))].sort();
  return { stage: planted, called };
}

const withPort = (host: string) => `${host}:443`;

test('a planted request is caught in each context', async () => {
  const { stage: planted, called } = await openPlanted('loosened');
  await openAllContexts(planted);
  const all = Object.values(plantedHosts).map(withPort).sort();
  await until('all calls to be seen', () => called().length >= all.length);
  expect(called()).toEqual(all);
});

test('the policy of the extension itself refuses them before they leave the browser', async () => {
  const { stage: planted, called } = await openPlanted('kept');
  expect(await openAllContexts(planted)).toEqual(['TypeError', 'TypeError', 'TypeError']);
  await until('the call of the content script to be seen', () => called().length > 0);
  // A content script lives under the page's policy, which is not ours: there only the code keeps quiet.
  expect(called()).toEqual([withPort(plantedHosts.content)]);
});
