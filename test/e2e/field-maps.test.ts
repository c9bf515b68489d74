import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TaughtBox } from '../../lib/account/field-map.ts';
import { marksTag } from '../../lib/page/walk.ts';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { onClosedRoot } from '../support/browsers/closed-root.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { writeFileIn } from '../support/e2e/customer-csv.ts';
import { nextDownload } from '../support/e2e/handed-out.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { removeStored, storedItems } from '../support/e2e/stored.ts';
import { draftTexts } from '../support/hostile/planted.ts';

const say = speaker(panelBook, 'en');
const options = speaker(optionsBook, 'en');
const field = speaker(fieldsBook, 'en');

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  own = await stage.openOwn('popup.html');
});
afterAll(() => stage?.close());
afterEach(() => removeStored(own, ['field-maps']));

const boxes = async () => {
  const stored = (await storedItems(own))['field-maps'] as { data: { boxes: TaughtBox[] }[] } | undefined;
  return (stored?.data ?? []).flatMap((map) => map.boxes.map(({ label, key }) => `${label}: ${key}`));
};

/** Points with the mouse at the box that the portal calls "Zone 7". */
async function teach(page: Page, inside: Parameters<typeof portalField>[0], name: string): Promise<void> {
  await panel(page).click(say('teach'));
  await panel(page).waitFor((view) => view.text.includes(say('teachPickText')));
  await portalField(inside, 'Zone 7').click();
  await panel(page).waitFor((view) => view.text.includes(say('teachWhat')));
  await panel(page).click(name);
  await panel(page).waitFor((view) => view.text.includes(say('teachDone', { name })));
}

/** What the browser's shortcut does. */
const shortcut = () =>
  own.evaluate(async () => {
    type Tabs = {
      query(what: object): Promise<{ id: number }[]>;
      sendMessage(id: number, message: unknown): Promise<unknown>;
    };
    const api = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
    const { tabs } = api.browser ?? api.chrome;
    const message = { firstpass: 'tab/panel.command', body: { command: 'toggle-panel' } };
    for (const { id } of await tabs.query({})) await tabs.sendMessage(id, message).catch(() => {});
  });

test('a form that nobody recognised is taught on the panel that the shortcut shows, and starts at once', async () => {
  const page = await stage.open('v2/customers/add', '?unknown=companyName');
  await portalField(page, 'Zone 7').enter();
  const shown = () => panel(page).read();
  await until('the panel to be asked for', async () => {
    if (await shown()) return true;
    await shortcut();
    return (await shown()) !== undefined;
  });
  await panel(page).waitFor((view) => view.text.includes(say('noFormTeach')));
  await teach(page, page, field('companyName'));
  await portalField(page, 'Zone 7').type('Fjord Bygg AS');
  await until('the name in the draft', async () => (await draftTexts(own)).includes('Fjord Bygg AS'));
  await page.close();
});

test('in a frame of the same origin the frame around the box stands where the box is seen', async () => {
  const page = await stage.open('v2/customers/add', '?frame=same&unknown=city');
  const frame = await until('the application in the frame', async () => {
    const one = page.frames().find((each) => each.parentFrame() !== null);
    return (await one?.evaluate(() => '__portal' in window)) ? one : undefined;
  });
  await panel(page).waitFor((view) => view.buttons.includes(say('teach')));
  await portalField(frame, 'Country/region').pick('Norway');
  await panel(page).click(say('teach'));
  await panel(page).waitFor((view) => view.text.includes(say('teachPickText')));
  await until('the box to be pointed at', async () => {
    await page.keyboard.press('Tab');
    return (await panel(page).text()).includes('Zone 7');
  });
  const drawn = () =>
    onClosedRoot(
      page,
      marksTag,
      (root) => {
        const box = root.querySelector('b')?.getBoundingClientRect();
        return box ? [box.left, box.top, box.width, box.height].map(Math.round) : null;
      },
      0,
    );
  await until('the frame around the box', async () => {
    const box = await (await portalField(frame, 'Zone 7').element()).boundingBox();
    const wanted = [box?.x, box?.y, box?.width, box?.height].map((one) => Math.round(one ?? -1));
    return JSON.stringify(await drawn()) === JSON.stringify(wanted);
  });
  await page.keyboard.press('Escape');
  await panel(page).waitFor((view) => view.buttons.includes(say('teach')));
  await until('no frame around anything', async () => !(await drawn()));
  await teach(page, frame, field('city'));
  await portalField(frame, 'Zone 7').type('Bergen');
  await until('the city in the draft', async () => (await draftTexts(own)).includes('"Bergen"'));
  await page.close();
});

test('what was taught is changed, passed on by a file and deleted in the options, and open pages follow', async () => {
  const page = await stage.open('v2/customers/add', '?unknown=city');
  await panel(page).waitFor((view) => view.buttons.includes(say('teach')));
  await portalField(page, 'Country/region').pick('Norway');
  await teach(page, page, field('city'));
  const list = ownPage(await stage.openOwn('options.html#portals'));
  await list.shows(options('maps.heading'));
  const file = await nextDownload(list.page);
  await list.press(options('maps.export'));
  const path = writeFileIn(stage.folder, 'maps.json', await file());
  expect(readFileSync(path, 'utf8')).toContain('Zone 7');

  await list.field('Zone 7').pick(field('state'));
  await until('the change to be stored', async () => (await boxes()).join() === 'Zone 7: state');
  await list.choose(options('maps.import'), path);
  await list.shows(options('maps.import.title'), options('maps.import.replaced', { count: 1 }));
  await list.press(options('maps.import.confirm'));
  await until('the file’s to be stored', async () => (await boxes()).join() === 'Zone 7: city');
  await list.press(options('maps.deleteAll'));
  await list.shows(options('maps.none'));
  expect(await boxes()).toEqual([]);
  await list.page.close();
  await page.bringToFront();
  await panel(page).waitFor((view) => !view.buttons.includes(`${say('goToField')}: ${field('city')}`));
  await page.close();
});
