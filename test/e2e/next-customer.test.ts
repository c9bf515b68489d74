import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../lib/drafts/draft.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { clickPortal, portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

const say = speaker(panelBook, 'en');

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('popup.html');
});
afterAll(() => stage?.close());

/** What each stored draft holds, by field. */
async function words(): Promise<Record<string, unknown>[]> {
  const items = Object.entries(await storedItems(own)).filter(([key]) => key.startsWith('draft:'));
  return items.map(([, item]) => {
    const { fields } = (item as { data: Draft }).data;
    return Object.fromEntries(Object.entries(fields).map(([key, entry]) => [key, entry?.value]));
  });
}

const holds = (wanted: Record<string, string>) =>
  until(`a draft of ${wanted.companyName}`, async () =>
    (await words()).find((draft) => Object.entries(wanted).every(([key, value]) => draft[key] === value)),
  );

test('left for the list and begun anew: the second customer gets a draft of its own, the first is offered', async () => {
  const page = await stage.open('v2/customers/add');
  await panel(page).waitFor((view) => view.heading !== '');
  const orlik = { companyName: 'Orlik Transport', city: 'Gdynia' };
  await portalField(page, 'Company').type(orlik.companyName);
  await portalField(page, 'City').type(orlik.city);
  await holds(orlik);

  await clickPortal(page, 'Customer list');
  await until('the list', async () =>
    JSON.stringify((await storedItems(own, 'session')).tabs).includes('"step":"list"'),
  );
  await clickPortal(page, 'Add customer');
  await panel(page).waitFor((view) => view.text.includes(say('drafts', { count: 1 })));
  await portalField(page, 'City').type('Sopot');
  await portalField(page, 'Company').type('Nowak Budowa');
  await holds({ companyName: 'Nowak Budowa', city: 'Sopot' });
  await holds(orlik);
  expect(await words()).toHaveLength(2);
  await panel(page).waitFor((view) => view.text.includes(say('drafts', { count: 1 })));

  // The whole name replaced: the second one stays as it was, too.
  await (await portalField(page, 'Company').element()).click({ count: 3 });
  await page.keyboard.type('Z');
  await holds({ companyName: 'Nowak Budowa', city: 'Sopot' });
  await page.keyboard.type('ielona Apteka');
  await holds({ companyName: 'Zielona Apteka', city: 'Sopot' });
  expect(await words()).toHaveLength(3);

  // A correction of the name is no new customer.
  await (await portalField(page, 'Company').element()).click({ count: 3 });
  await page.keyboard.type('Zielona Apteka S.A.');
  await page.keyboard.press('Tab');
  await until('the copy to go', async () => (await words()).length === 3);
  await holds({ companyName: 'Zielona Apteka S.A.', city: 'Sopot' });
  await panel(page).waitFor((view) => view.text.includes(say('drafts', { count: 2 })));
});
