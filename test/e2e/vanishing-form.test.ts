import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab, storedItems } from '../support/e2e/stored.ts';

const side = speaker(sidepanelBook, 'en');
const field = speaker(fieldsBook, 'en');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** What a user prepares in the side panel; the form holds the company name only. In the form's order. */
const prepared = {
  city: 'Oslo',
  firstName: 'Kari',
  lastName: 'Nordmann',
  email: 'kari@fjord.example',
} as const;

/** What drafts and plans say, without the times at which they were written. */
function wordsOf(items: Record<string, unknown>): string {
  const records = Object.entries(items).filter(([key]) => /^(draft|plan):/.test(key));
  return JSON.stringify(
    records.map(([key, item]) => [key, (item as { data: { fields: unknown } }).data.fields]),
  );
}

test('a form that goes away while it is filled: what was not filled is named, and nothing is lost', async () => {
  const page = await stage.open('v2/customers/add');
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await portalField(page, 'Company').type('Fjord Bygg');
  await panel(page).waitFor((view) => view.heading !== '');
  const popup = await stage.openOwn('popup.html');
  const beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${await portalTab(popup)}`));
  for (const [key, value] of Object.entries(prepared)) {
    await beside.field(field(key as keyof typeof prepared)).type(value);
  }
  await beside.press(side('fill.open'));
  await beside.shows(side('fill.preview'), ...Object.values(prepared));

  // The application leaves the form in the very moment in which the first value arrives.
  await page.evaluate(() => {
    const { events } = (window as unknown as { __portal: { events: unknown[] } }).__portal;
    const push = events.push.bind(events);
    events.push = (...added: unknown[]) => {
      events.push = push;
      history.pushState(null, '', '/dashboard/v2/customers/list');
      dispatchEvent(new PopStateEvent('popstate'));
      return push(...added);
    };
  });
  const before = wordsOf(await storedItems(popup));
  await beside.press(/^Fill \d fields$/);
  const notThere = side('fill.reason.not-on-page');
  await beside.shows(
    ...(['firstName', 'lastName', 'email'] as const).map((key) => `${field(key)}: ${notThere}`),
  );

  expect(errors).toEqual([]);
  const after = wordsOf(await storedItems(popup));
  for (const value of ['Fjord Bygg', ...Object.values(prepared)]) {
    expect(before).toContain(value);
    expect(after).toContain(value);
  }
  expect(await portalField(page, 'Search for customers').value()).toBe('');
});
