import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { rulesNamesBook } from '../../lib/texts/rules-names.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults } from '../support/e2e/accessibility.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

const options = speaker(optionsBook, 'en');
const side = speaker(sidepanelBook, 'en');
const names = speaker(rulesNamesBook, 'en');
const say = speaker(panelBook, 'en');

const long = 'Przedsiębiorstwo Usług Pożarniczych';
const written = names('company-name-own-abbreviation.short', { word: 'PUP', long });
const title = names('company-name-own-abbreviation.title');

let stage: Stage;
let rules: OwnPage;
let beside: OwnPage;
beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  rules = ownPage(await stage.openOwn('options.html#rules'));
  beside = ownPage(await stage.openOwn('sidepanel.html'));
});
afterAll(() => stage?.close());

const nameIs = (page: OwnPage, name: string) =>
  until(`the name ${name}`, async () => (await page.field('Company name').value()) === name);

test('an own abbreviation that is added in the options is found, and its fix writes it in full', async () => {
  await beside.field('Company name').type('PUP Nowak sp. z o.o.');
  await beside.hides(written);
  await rules.page.bringToFront();
  await rules.field(options('short.short')).type('pup');
  await rules.field(options('short.long')).type(long);
  await rules.page.keyboard.press('Enter');
  await rules.shows(long);
  await beside.shows(written);
  await beside.press(side('fix', { value: `${long} Nowak sp. z o.o.` }));
  await nameIs(beside, `${long} Nowak sp. z o.o.`);
  await beside.hides(written);
  await beside.press(side('undo'));
  await nameIs(beside, 'PUP Nowak sp. z o.o.');
  await beside.shows(written);
});

test('a finding is ignored in this record and brought back', async () => {
  await beside.press(side('ignore.name', { text: written }));
  await beside.hides(written);
  await beside.shows(side('status.ignored', { count: 1 }));
  await beside.press(side('ignored.show.name'));
  await beside.press(side('ignored.back.name', { text: written }));
  await beside.shows(side('ignored.back.done'), written);
  await beside.hides(side('status.ignored', { count: 1 }));
  await beside.page.close();
  beside = ownPage(await stage.openOwn('sidepanel.html'));
  await beside.shows(written);
});

test('a finding is ignored everywhere by allowing its word, seen in the options, and taken back', async () => {
  await beside.press(side('never.of', { text: written }));
  await beside.shows(side('never.title'));
  expect(await accessibilityFaults(beside.page)).toEqual([]);
  await beside.press(side('never.word', { word: 'PUP' }));
  await beside.shows(side('never.word.done', { word: 'PUP' }));
  await beside.hides(written);
  const remove = options('remove', { value: 'PUP' });
  const listed = async () => (await rules.page.$(`button[aria-label="${remove}"]`)) !== null;
  await until('the word to be in the options', listed);
  await beside.press(side('undo'));
  await beside.shows(written);
  await until('the word to be gone from the options', async () => !(await listed()));
});

test('a rule that is switched off in the options finds nothing, and resetting all brings it back', async () => {
  const severity = rules.field(options('rules.severity', { title }));
  await rules.page.bringToFront();
  await severity.pick(options('rules.off'));
  await rules.shows(options('rules.changed', { count: 1 }), options('rules.offCount', { count: 1 }));
  await beside.hides(written);
  await rules.press(options('rules.reset'));
  await rules.shows(options('rules.reset.done', { count: 1 }));
  await beside.shows(written);
});

test('a rule that is opened in the options tells its source and examples', async () => {
  await rules.page.bringToFront();
  await rules.field(options('rules.search')).type('own abbreviations');
  await rules.shows(options('rules.count', { count: 1 }));
  await rules.page.click('.rule summary');
  await rules.shows('P.U.P. Strażak S.A.', `${long} Strażak S.A.`, 'Puppis Invest S.A.');
  expect(await accessibilityFaults(rules.page)).toEqual([]);
});

test('what the panel in the page ignored is brought back in the side panel for both', async () => {
  const form: Page = await stage.open('v2/customers/add');
  const shown = () => panel(form).waitFor((view) => view.text.includes(written));
  await portalField(form, 'Company').type('PUP Florian S.A.');
  await shown();
  await panel(form).click(`${say('ignore')} : Company name`);
  await panel(form).waitFor((view) => !view.text.includes(written));
  await beside.page.bringToFront();
  await nameIs(beside, 'PUP Florian S.A.');
  await beside.press(side('ignored.show.name'));
  await beside.press(side('ignored.back.name', { text: written }));
  await beside.shows(side('ignored.back.done'), written);
  await form.bringToFront();
  await portalField(form, 'City').type('Opole');
  await shown();
  await form.close();
});
