import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostControls } from '../../lib/page/controls.ts';
import { longestValue } from '../../lib/shared/text.ts';
import { bundled } from '../bench/bundle.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { until } from '../support/browsers/until.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';
import { countTouched, countWatched } from '../support/hostile/counting.ts';
import { crowds } from '../support/hostile/crowds.ts';
import { cityBox, companyBox, serveOwnForms } from '../support/hostile/own-form.ts';
import { draftTexts, forgetRecords } from '../support/hostile/planted.ts';
import { say } from '../support/hostile/target.ts';

let stage: Stage;
let own: Page;
let served: Awaited<ReturnType<typeof serveOwnForms>>;
let pageSide: string;
beforeAll(async () => {
  served = await serveOwnForms();
  pageSide = await bundled('test/support/hostile/page-side.ts', 'pageSide');
  stage = await openStage();
  own = await stage.openOwn('popup.html');
});
afterAll(async () => {
  served.close();
  await stage?.close();
});

describe('ten thousand controls beside the form', () => {
  for (const [kind, crowd] of Object.entries(crowds)) {
    test(`${kind}: the form is known, typing is kept and checked`, async () => {
      await forgetRecords(own);
      const page = await stage.launched.newPage(served.add({ after: crowd(10_000) }));
      await panel(page).waitFor((view) => view.buttons.includes(say('fillForm')));
      await page.focus(companyBox);
      await page.keyboard.type('ACME HOLD. Ltd');
      await until('the draft', async () => (await draftTexts(own)).includes('ACME HOLD. Ltd'));
      await panel(page).waitFor((view) => view.findings.length > 0);
      await page.close();
    });

    test(`${kind}: twice as many cost twice as much at most, and no more than the limit is read`, async () => {
      const counts = [];
      for (const many of [2_000, 4_000]) {
        const page = await stage.launched.newPage(served.add({ after: crowd(many) }));
        await page.addScriptTag({ content: pageSide });
        counts.push(await page.evaluate(countTouched));
        await page.close();
      }
      const [half, whole] = counts as [(typeof counts)[0], (typeof counts)[0]];
      expect(half.fields).toBeGreaterThanOrEqual(9);
      expect(whole.fields).toBe(half.fields);
      expect(whole.controls).toBeLessThanOrEqual(mostControls);
      expect(whole.touched).toBeLessThan(2.2 * half.touched);
      expect(whole.searches).toBeLessThanOrEqual(half.searches * 1.1);
    });
  }
});

test('a page that never stops changing is looked at now and then, not at each change', async () => {
  const page = await stage.launched.newPage(served.add({ after: crowds.labelled(2_000) }));
  await page.addScriptTag({ content: pageSide });
  const { scans, changes, looking, passed } = await page.evaluate(countWatched, 300);
  expect(scans).toBeGreaterThan(1);
  expect(scans).toBeLessThan(changes / 3);
  // The first look is free; each of the others waits ten times as long as the one before it took.
  expect(10 * looking.slice(1, -1).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(passed);
  await page.close();
});

test('a value of a megabyte: what is kept is cut, the panel has a finding, and typing goes on', async () => {
  await forgetRecords(own);
  const page = await stage.launched.newPage(served.add({}));
  await panel(page).waitFor((view) => view.buttons.includes(say('fillForm')));
  await page.$eval(companyBox, (box) => {
    (box as HTMLInputElement).value = 'Contoso '.repeat(131_072);
  });
  await page.focus(companyBox);
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await until('the draft', async () => (await draftTexts(own)).includes('Contoso Contoso'));
  const kept = Object.values(await storedItems(own)).map((item) => JSON.stringify(item).length);
  expect(Math.max(...kept)).toBeLessThan(10 * longestValue);
  await panel(page).waitFor((view) => view.findings.length > 0);
  await page.focus(cityBox);
  await page.keyboard.type('Oslofjord');
  await until('the city in the draft', async () => (await draftTexts(own)).includes('Oslofjord'));
  await page.close();
});
