import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { onClosedRoot } from '../support/browsers/closed-root.ts';
import { panel, panelTag } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { settledSight } from '../support/browsers/settled-sight.ts';
import { until } from '../support/browsers/until.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab, removeStored, storedItems } from '../support/e2e/stored.ts';
import { draftTexts } from '../support/hostile/planted.ts';

const say = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const field = speaker(fieldsBook, 'en');
const city = field('city');
const done = say('teachDone', { name: city });

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('popup.html');
});
afterAll(() => stage?.close());

let page: Page;
afterEach(async () => {
  await page.close();
  await removeStored(own, ['field-maps']);
});

/** The form with a box that nobody recognises in the city's place. */
async function openForm(query: string): Promise<void> {
  page = await stage.open('v2/customers/add', `?unknown=city&${query}`);
  await panel(page).waitFor((view) => view.buttons.includes(say('teach')));
  // There every company has a city.
  await portalField(page, 'Country/region').pick('Norway');
  // The answer draws the list of empty fields anew, and moves the buttons under it.
  await panel(page).waitFor(
    ({ buttons }) => buttons.includes(goTo('postalCode')) && !buttons.includes(goTo('country')),
  );
}

const shown = () => panel(page);
const box = () => portalField(page, 'Zone 7');
const goTo = (key: 'city' | 'country' | 'postalCode') => `${say('goToField')}: ${field(key)}`;
const goToCity = goTo('city');
const stored = async () => JSON.stringify((await storedItems(own))['field-maps'] ?? null);

/** The page's element that has the focus, through open roots. */
const focused = () =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.localName ?? '';
  });

/** The panel's button that has the focus. */
const onButton = () =>
  onClosedRoot(page, panelTag, (root) => root.activeElement?.textContent?.trim() ?? '', 0);

async function teachCity(): Promise<void> {
  await shown().click(say('teach'));
  await shown().waitFor((view) => view.text.includes(say('teachPickText')));
  await box().click();
  await shown().waitFor((view) => view.text.includes(say('teachWhat')) && view.text.includes('Zone 7'));
  await shown().click(city);
  await shown().waitFor((view) => view.text.includes(done));
}

test.each(['kit=html', 'kit=he'])(
  'a box taught with the mouse is read, checked and filled at once (%s)',
  async (query) => {
    await openForm(query);
    await portalField(page, 'Company').type('Fjord Bygg');
    // What nobody recognises is not known to be on the page.
    await shown().waitFor((view) => view.buttons.length > 6 && !view.buttons.includes(goToCity));
    await teachCity();
    expect(await stored()).toContain('Zone 7');
    await shown().waitFor((view) => view.buttons.includes(goToCity));

    await box().type('test');
    await until('the city in the draft', async () => (await draftTexts(own)).includes('"city"'));
    await shown().waitFor((view) => !view.buttons.includes(goToCity));
    await box().type('');
    const beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${await portalTab(own)}`));
    await beside.field(city).type('Bergen');
    await beside.press(side('fill.open'));
    await beside.press(side('fill.go', { count: 1 }));
    await beside.shows(side('fill.done', { count: 1 }));
    await untilAccepted(page, { city: 'Bergen' });
    await beside.page.close();
    // Nothing that was entered is part of what was learnt.
    expect(await stored()).not.toMatch(/Bergen|Fjord|test/);
  },
);

test('what was taught is known after a reload, with other generated ids, and where the page puts new boxes in', async () => {
  await openForm('kit=html&hostile=rerender');
  const idBefore = await (await box().element()).evaluate((element) => element.id);
  await teachCity();
  await page.reload();
  await shown().waitFor((view) => view.buttons.includes(goToCity));
  expect(await (await box().element()).evaluate((element) => element.id)).not.toBe(idBefore);
  await box().type('Bergen');
  await until('all of it in the draft', async () => (await draftTexts(own)).includes('"Bergen"'));
  // Another country draws the address anew.
  await portalField(page, 'Country/region').pick('Sweden');
  await box().type('Oslo');
  await until('the city in the draft', async () => (await draftTexts(own)).includes('"Oslo"'));
});

test('it is taught by keyboard alone, and taken back', async () => {
  await openForm('kit=he');
  await portalField(page, 'Company').enter();
  const before = await focused();
  await settledSight(page);
  await until('the button to have the focus', async () => {
    await page.keyboard.press('Tab');
    return (await onButton()) === say('teach');
  });
  await page.keyboard.press('Enter');
  await shown().waitFor((view) => view.text.includes(say('teachPickText')));
  await until('the box to be pointed at', async () => {
    await page.keyboard.press('Tab');
    return (await shown().text()).includes('Zone 7');
  });
  await page.keyboard.press('Enter');
  await shown().waitFor((view) => view.text.includes(say('teachWhat')));
  await until('the city to have the focus', async () => {
    await page.keyboard.press('ArrowDown');
    return (await onButton()) === city;
  });
  await page.keyboard.press('Enter');
  await shown().waitFor((view) => view.text.includes(done));
  expect(before).toBe('input');
  await shown().waitFor((view) => view.buttons.includes(goToCity));
  await shown().click(say('teachUndo'));
  await shown().waitFor((view) => view.text.includes(say('teachUndone')) && !view.buttons.includes(goToCity));
  await until('nothing to be left of it', async () => !(await stored()).includes('Zone 7'));
});

test('Escape ends it and nothing happened; the page hears of none of it', async () => {
  await openForm('kit=html');
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    for (const name of ['pointerdown', 'mousedown', 'focusin', 'click', 'keydown', 'keyup']) {
      document.addEventListener(name, (event) => {
        if ((event.target as Element).localName !== 'firstpass-panel') heard.push(name);
      });
    }
  });
  await shown().click(say('teach'));
  await shown().waitFor((view) => view.text.includes(say('teachPickText')));
  await portalField(page, 'Company').click();
  await shown().waitFor((view) => view.text.includes(say('teachWhat')));
  await page.keyboard.press('Escape');
  await shown().waitFor((view) => view.buttons.includes(say('teach')));
  await shown().click(say('teach'));
  await shown().waitFor((view) => view.text.includes(say('teachPickText')));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await shown().waitFor((view) => view.buttons.includes(say('teach')));
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await stored()).toBe('null');
});

test('the page’s script can teach nothing: neither by pointing for the user nor by pressing', async () => {
  await openForm('kit=html');
  const pretend = () =>
    page.evaluate(() => {
      const init = { bubbles: true, composed: true, cancelable: true };
      const targets = [...document.querySelectorAll('input, select, firstpass-panel')];
      for (const target of targets) {
        for (const name of ['pointerover', 'pointerdown', 'mousedown', 'mouseup', 'click']) {
          target.dispatchEvent(new MouseEvent(name, init));
        }
        for (const key of ['Tab', 'Enter', 'ArrowDown', 'Enter']) {
          target.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
        }
      }
    });
  await shown().click(say('teach'));
  await shown().waitFor((view) => view.text.includes(say('teachPickText')));
  await pretend();
  expect(await shown().text()).toContain(say('teachPickText'));
  await box().click();
  await shown().waitFor((view) => view.text.includes(say('teachWhat')));
  await pretend();
  expect(await shown().text()).toContain(say('teachWhat'));
  expect(await stored()).toBe('null');
});
