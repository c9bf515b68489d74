import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { panel } from '../support/browsers/panel-driver.ts';
import { settledSight } from '../support/browsers/settled-sight.ts';
import { until } from '../support/browsers/until.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { clobberingImages, clobberingInputs, formsAmiss } from '../support/hostile/clobbering.ts';
import { companyBox, countryList, type OwnForm, serveOwnForms } from '../support/hostile/own-form.ts';
import { draftTexts, forgetRecords } from '../support/hostile/planted.ts';
import { fillButton, plantDefaults, readySpot, say } from '../support/hostile/target.ts';

let stage: Stage;
let own: Page;
let served: Awaited<ReturnType<typeof serveOwnForms>>;
beforeAll(async () => {
  served = await serveOwnForms();
  stage = await openStage();
  own = await stage.openOwn('popup.html');
  await plantDefaults(own);
});
afterAll(async () => {
  served.close();
  await stage?.close();
});

const country = (page: Page) => page.$eval(countryList, (list) => (list as HTMLSelectElement).value);

/** The form is known for what it is, what is typed is kept and checked, and a fill arrives and can be taken back. */
async function works(form: OwnForm, hidden?: () => boolean): Promise<void> {
  await forgetRecords(own);
  const page = await stage.launched.newPage(served.add(form));
  // In the page's own world it works as an attack.
  if (hidden) expect(await page.evaluate(hidden)).toBe(true);
  await panel(page).waitFor((view) => view.buttons.includes(say('fillForm')));
  await page.focus(companyBox);
  await page.keyboard.type('ACME HOLD. Ltd');
  await until('the draft', async () => (await draftTexts(own)).includes('ACME HOLD. Ltd'));
  await panel(page).waitFor((view) => view.findings.length > 0);
  await settledSight(page);
  await panel(page).click(say('fillForm'));
  await readySpot(page);
  await settledSight(page);
  await panel(page).click(fillButton);
  await until('the country', async () => (await country(page)) === 'PL');
  await panel(page).waitFor((view) => view.buttons.includes(say('undoFill')));
  await settledSight(page);
  await panel(page).click(say('undoFill'));
  await until('the country to go', async () => (await country(page)) === '');
  await until('the draft without it', async () => !(await draftTexts(own)).includes('"PL"'));
  await page.close();
}

test('a plain form', () => works({}));

test('a form whose own properties are all hidden by its inputs', () =>
  works({ before: clobberingInputs }, () => typeof document.querySelector('form')?.localName !== 'string'));

test('a form called like the page’s body, and images called like the document’s own', () =>
  works({ form: 'name="body"', before: clobberingImages }, () => document.body.localName !== 'body'));

test('both, with elements called like ours strewn about', () =>
  works({
    form: 'name="documentElement" id="head"',
    before: `${clobberingInputs}${clobberingImages}
<firstpass-panel popover="manual">x</firstpass-panel><firstpass-marks>y</firstpass-marks>`,
  }));

test('forms where none belong: as a label, a group, a heading, a list', () =>
  works({ after: formsAmiss }, () => document.querySelectorAll('#amiss > form').length === 6));
