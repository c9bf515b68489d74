import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest, builtExtension } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { accepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { putStored, removeStored, storedItems } from '../support/e2e/stored.ts';
import { bytesLeft, fillUpTo, quotaBuild } from '../support/quota-build.ts';
import { draftOf, idOf } from '../support/unit/records.ts';

const say = speaker(panelBook, 'en');
const side = speaker(sidepanelBook, 'en');
const typed = 'Zakłady Przemysłu Ziemniaczanego Orlik sp. z o.o.';
const day = 86_400_000;

// Firefox grants extensions no quota of this kind, so there is nothing to run into.
describe.runIf(browserUnderTest() === 'chromium')('storage filled to the browser’s own quota', () => {
  let folder: string;
  let stage: Stage;
  let own: OwnPage;
  beforeAll(async () => {
    folder = quotaBuild(builtExtension('chromium'));
    stage = await openStage({ extensionDir: folder });
    own = ownPage(await stage.openOwn('sidepanel.html#drafts'));
  });
  afterAll(async () => {
    await stage?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const draftKeys = async () =>
    Object.keys(await storedItems(own.page)).filter((key) => key.startsWith('draft:'));

  test('old drafts make room for what is typed, and the user is told', async () => {
    const long = { value: 'x'.repeat(1_000), at: 1 };
    const fields = { companyName: long, addressLine1: long, addressLine2: long, city: long, state: long };
    const olds = [1, 2, 3].map((n) => draftOf(n, Date.now() - (9 - n) * day, '', { fields }));
    await putStored(
      own.page,
      Object.fromEntries(olds.map((draft) => [`draft:${draft.id}`, { v: 1, at: 1, data: draft }])),
    );
    const page = await stage.open('v2/customers/add');
    const shown = panel(page);
    await shown.waitFor((view) => view.heading !== '');
    await fillUpTo(own.page, 40);
    expect(await bytesLeft(own.page)).toBe(40);

    await portalField(page, 'Company').type(typed);
    const mine = await until('all that was typed to be stored', async () => {
      const items = await storedItems(own.page);
      const key = Object.keys(items).find((one) => JSON.stringify(items[one]).includes(`"${typed}"`));
      return key ?? '';
    });
    // The oldest alone was enough.
    expect((await draftKeys()).sort()).toEqual([`draft:${idOf(2)}`, `draft:${idOf(3)}`, mine].sort());
    await shown.waitFor((view) => view.text.includes(say('removedTitle', { count: 1 })));

    await own.page.bringToFront();
    await own.shows(side('evicted.drafts', { count: 1 }), side('evicted.why'));
    await own.press(side('evicted.ok'));
    await own.hides(side('evicted.why'));
    expect(await storedItems(own.page)).not.toHaveProperty('evicted');
    await page.close();
  });

  test('when nothing may go, the panel says why and what to do, and the form goes on', async () => {
    const page = await stage.open('v2/customers/add');
    const shown = panel(page);
    await shown.waitFor((view) => view.heading !== '');
    const keys = await draftKeys();
    await removeStored(own.page, keys);
    await fillUpTo(own.page, 40, 'more-ballast');
    await portalField(page, 'Company').type(typed);
    const view = await shown.waitFor(({ text }) => text.includes(say('draftFailedTitle')));
    expect(view.text).toContain(say('draftFullText'));
    expect((await accepted(page)).companyName).toBe(typed);

    // Room comes back while the page is still open: the next key stores all of it.
    await removeStored(own.page, ['more-ballast']);
    await page.bringToFront();
    await portalField(page, 'City').type('Łódź');
    await until('all that was typed to be stored', async () =>
      JSON.stringify(await storedItems(own.page)).includes(`"${typed}"`),
    );
    await shown.waitFor(({ text }) => !text.includes(say('draftFailedTitle')));
  });
});
