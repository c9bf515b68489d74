import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { accepted, untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab } from '../support/e2e/stored.ts';

const say = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const field = speaker(fieldsBook, 'en');

/** What the side panel holds for a form in which the city was typed otherwise, and the company alike. */
const prepared = { city: 'Oslo', firstName: 'Kari', lastName: 'Nordmann' } as const;

let stage: Stage;
let page: Page;
let beside: OwnPage;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.open('v2/customers/add');
  await portalField(page, 'Company').type('Fjord Bygg');
  await portalField(page, 'City').type('Bergen');
  await panel(page).waitFor((view) => view.heading !== '');
  const popup = await stage.openOwn('popup.html');
  beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${await portalTab(popup)}`));
  for (const [key, value] of Object.entries(prepared)) {
    await beside.field(field(key as keyof typeof prepared)).type(value);
  }
});
afterAll(() => stage?.close());

test('in the side panel, what stands in the form is left out until it is ticked', async () => {
  await beside.press(side('fill.open'));
  await beside.shows(
    side('fill.preview'),
    side('fill.replaces', { value: 'Bergen' }),
    side('fill.leftOut', { count: 1 }),
  );
  // What stands there already as it is in the record is no work.
  expect(await beside.text()).not.toContain(side('fill.now', { value: 'Fjord Bygg' }));
  await beside.press(side('fill.go', { count: 2 }));
  await beside.shows(side('fill.done', { count: 2 }));
  await untilAccepted(page, { ...prepared, city: 'Bergen' });
});

test('in the page, one press ticks it, and only then it is replaced', async () => {
  // Edited once more beside the form, the record is newer than what was typed.
  await beside.page.bringToFront();
  await beside.field(field('city')).type('Trondheim');
  await page.bringToFront();
  const shown = panel(page);
  await shown.click(say('fillForm'));
  await shown.waitFor((view) => view.text.includes(say('replaces', { value: 'Bergen' })));
  await shown.waitFor((view) => view.text.includes(say('leftOut', { count: 1 })));
  expect(await shown.buttons()).toContain(say('fillCount', { count: 0 }));
  await shown.click(say('tickAll'));
  await shown.click(say('fillCount', { count: 1 }));
  await untilAccepted(page, { city: 'Trondheim' });
  expect((await accepted(page)).firstName).toBe(prepared.firstName);
});

test('what is typed while a preview is open stays, and the row is named', async () => {
  await beside.page.bringToFront();
  await beside.field(field('addressLine1')).type('Storgata 1');
  await beside.press(side('fill.open'));
  await beside.shows(side('fill.go', { count: 1 }));
  await page.bringToFront();
  await portalField(page, 'Address line 1').type('Kirkegata 2');
  await beside.press(side('fill.go', { count: 1 }));
  await beside.shows(`${field('addressLine1')}: ${side('fill.reason.typed-since')}`);
  expect((await accepted(page)).addressLine1).toBe('Kirkegata 2');
});
