import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { fill, formTab, undo, wanted } from '../support/e2e/fill-matrix.ts';
import { accepted, untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage();
  own = await stage.openOwn('sidepanel.html');
});
afterAll(() => stage?.close());

/** What the user had typed before, for a country whose fields are other ones. */
const typed = {
  country: 'PL',
  companyName: 'Orlik',
  city: 'Radom',
  postalCode: '26-600',
  email: 'a@orlik.pl',
};

async function typedForm(query: string): Promise<{ page: Page; tab: number }> {
  const page = await stage.open('v2/customers/add', query);
  await portalField(page, 'Country/region').pick('Poland');
  await untilAccepted(page, { country: 'PL' });
  if (/empties|late/.test(query)) {
    await until('the page to have emptied the form', () =>
      page.evaluate(() => window.__portal.events.some(({ kind }) => kind === 'emptied')),
    );
  }
  for (const [label, key] of [
    ['Company', 'companyName'],
    ['City', 'city'],
    [/[Pp]ostal code/, 'postalCode'],
    [/^E-?mail/, 'email'],
  ] as const) {
    await until(`${key} to stay`, async () => {
      if ((await accepted(page))[key] !== typed[key]) await portalField(page, label).type(typed[key]);
      return (await accepted(page))[key] === typed[key];
    });
  }
  return { page, tab: await formTab(own) };
}

const kits = ['he', 'html'] as const;
const ways = ['none', 'rerender', 'refocus', 'empties', 'late'] as const;

describe.each(kits.flatMap((kit) => ways.map((way) => [kit, way] as const)))(
  'kit %s, hostile=%s',
  (kit, way) => {
    test('a fill arrives in every field, and undo gives back what was typed before', async () => {
      const { page, tab } = await typedForm(`?kit=${kit}&hostile=${way}`);
      const before = await accepted(page);
      expect(before).toMatchObject(typed);
      const { results } = await fill(own, tab);
      expect(await accepted(page)).toMatchObject(wanted);
      expect(results.filter(({ written }) => !written)).toEqual([]);
      const { results: undone } = await undo(own, tab);
      const { state, tags: _tags, ...rest } = before;
      expect(await accepted(page)).toMatchObject({ ...rest, ...typed });
      // The list of states has no empty choice.
      expect(undone.filter(({ key, written }) => !written && !(key === 'state' && state === ''))).toEqual([]);
      await page.close();
    });
  },
);
