import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cells, lasting } from '../support/e2e/fill-cells.ts';
import { fill, formTab, undo, wanted } from '../support/e2e/fill-matrix.ts';
import { accepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { full } from '../support/full.ts';

let stage: Stage;
let own: Page;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('sidepanel.html');
  page = await stage.open('home');
});
afterAll(() => stage.close());

/** The form's own values, the agreement apart: that must never change. */
async function held() {
  const values = (await accepted(page)) as unknown as Record<string, unknown>;
  const agreement = Object.entries(values).filter(([key]) => key.startsWith('agreement.'));
  return { values, agreement };
}

test.each(cells(full))(
  'the application of $gen takes every field in $lang, kit $kit, $wording wording, and undo gives back what was there',
  async ({ lang, kit, wording, gen }) => {
    await page.goto(`${stage.portal.url}/dashboard/home`);
    await page.goto(
      `${stage.portal.url}/dashboard/v2/customers/add?lang=${lang}&kit=${kit}&wording=${wording}&gen=${gen}`,
    );
    const tab = await formTab(own);
    const before = await held();
    const { results } = await fill(own, tab);
    const after = await held();
    expect(results.filter((result) => !result.written)).toEqual([]);
    for (const [key, value] of Object.entries(wanted)) expect([key, after.values[key]]).toEqual([key, value]);
    expect(after.agreement).toEqual(before.agreement);

    const { results: undone } = await undo(own, tab);
    const { values } = await held();
    // A list without an empty choice can't be made empty again; undo names it.
    const stuck = undone.filter((result) => !result.written);
    expect(stuck.filter(({ key }) => !lasting(kit).includes(key))).toEqual([]);
    for (const key of Object.keys(wanted)) {
      if (!stuck.some((result) => result.key === key))
        expect([key, values[key]]).toEqual([key, before.values[key]]);
    }
  },
);
