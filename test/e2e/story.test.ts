import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { emptyValues } from '../portal/client/state/values.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { until } from '../support/browsers/until.ts';
import { customers, writeCustomers } from '../support/e2e/customer-csv.ts';
import { everythingIn } from '../support/e2e/everything-in.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { accepted, untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { portalTab, storedItems } from '../support/e2e/stored.ts';

const options = speaker(optionsBook, 'pl');
const say = speaker(panelBook, 'pl');
const side = speaker(sidepanelBook, 'pl');
const field = speaker(fieldsBook, 'pl');

const form = '?lang=pl&kit=he';
const company = 'PRZEDSIĘBIORSTWO HANDLOWE KOWALSKI';
const [listedId = '', listedName = '', listedDomain = ''] = customers[0] ?? [];
/** The same company as the first of the list, in other letters and with its legal form written out. */
const typedName = 'STOLARNIA DĄBEK spółka z ograniczoną odpowiedzialnością';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ language: 'pl' });
});
afterAll(() => stage?.close());

async function importListAndSetDefaults(): Promise<void> {
  const own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.choose(options('list.choose'), writeCustomers(stage.folder));
  await own.press(options('review.go'));
  await own.shows(
    options('list.done', { name: 'Customers.csv' }),
    options('list.count', { count: customers.length }),
    options('list.skippedNone'),
  );
  await own.press(options('tab.defaults'));
  await own.press(options('profiles.add'));
  await own.field(options('profile.country')).pick('Polska');
  await own.field(options('profile.state')).type('mazowieckie');
  await own.field(options('profile.tags')).type('Handel, Nowi');
  await own.field(options('profile.gdap')).pick(options('profile.gdap.no'));
  await until('the profile to be stored', async () => {
    const { settings } = await storedItems(own.page);
    return JSON.stringify(settings).includes('"gdapOptIn":false');
  });
  await own.page.close();
}

async function typeBadRecord(page: Page): Promise<void> {
  const list = `${say('listSize', { count: customers.length })}, ${say('listToday')}`;
  const empty = await panel(page).waitFor((view) => view.text.includes(list));
  expect(empty.findings).toEqual([]);
  await portalField(page, 'Kraj/region').pick('Polska');
  await portalField(page, 'Nazwa firmy').type('PRZEDS. HANDL. KOWALSKI');
  await portalField(page, 'Wiersz adresu 1').type('ul. Długa 5');
  await portalField(page, 'Miasto').type('Warszawa');
  await portalField(page, 'Kod pocztowy').type('00950');
  await portalField(page, 'Imię').type('test');
  await portalField(page, 'Nazwisko').type('Kowalska');
  await portalField(page, 'Adres e-mail').type('anna.kowalska@microsoft.com');
  await portalField(page, 'Numer telefonu').type('221234567');
}

async function fixIt(page: Page): Promise<void> {
  const shown = panel(page);
  const { findings, heading } = await shown.waitFor((view) => view.text.includes('221234567'));
  // Two abbreviations and the capitals of the name, the postal code, the first name, the address, the phone.
  expect(findings.length).toBeGreaterThanOrEqual(7);
  expect(heading).toBe(`${say('toFix', { count: 2 })}, ${say('toCheck', { count: 3 })}`);
  expect(await shown.marks()).toBeGreaterThan(0);

  await shown.click(say('fixName', { value: company }));
  await untilAccepted(page, { companyName: company });
  await shown.click(say('safeFixes', { count: 2 }));
  await untilAccepted(page, { postalCode: '00-950', phone: '+48 22 123 45 67' });
  await shown.waitFor((view) => !view.buttons.some((name) => name.includes('00-950')));
  const prefix = (await suggestedPrefix(page)) ?? '';
  await shown.click(say('fixName', { value: prefix }));
  await untilAccepted(page, { domainPrefix: prefix });
  await shown.waitFor((view) => !view.buttons.includes(say('fixName', { value: prefix })));
}

/** Chromium opens its side panel at a click; Firefox lets only its own button do that, so the panel names it. */
async function openFromPanel(page: Page): Promise<void> {
  await page.bringToFront();
  await panel(page).click(say('openSidePanel'));
  if (stage.launched.name === 'firefox') {
    await panel(page).waitFor(
      (view) => view.text.includes(say('sidebarText')) && view.buttons.includes(say('openTab')),
    );
    return;
  }
  const address = stage.launched.originOf('sidepanel.html');
  const target = await stage.launched.browser.waitForTarget((each) => each.url().startsWith(address));
  const real = await target.asPage();
  // Asked for from the hint, it opens where the customer stands.
  await ownPage(real).shows(listedName);
}

async function suggestedPrefix(page: Page): Promise<string | undefined> {
  const prefix = say('fixName', { value: '' });
  const names = (await panel(page).buttons()).filter((name) => name.startsWith(prefix));
  return names.map((name) => name.slice(prefix.length)).find((value) => /^[a-z0-9]+$/.test(value));
}

test('the whole story: import, type, fix, fill, kill, restore, warn, look, undo', async () => {
  await importListAndSetDefaults();
  const first = await stage.open('v2/customers/add', form);
  await typeBadRecord(first);
  await fixIt(first);

  // Defaults: shown before they are written, and only for what is empty.
  const shown = panel(first);
  const before = await accepted(first);
  await shown.click(say('fillForm'));
  const preview = await shown.waitFor((view) => view.text.includes(say('previewTitle')));
  expect(preview.text).toContain(say('sourceDefault'));
  expect(await accepted(first)).toEqual(before);
  await shown.click(say('fillCount', { count: 3 }));
  await shown.waitFor((view) => view.text.includes(say('filled', { count: 3 })));
  const filled = { ...before, state: 'mazowieckie', tags: ['Handel', 'Nowi'], gdapOptIn: false };
  expect(await accepted(first)).toEqual(filled);

  await stage.killAndReopen();

  // A fresh form: the number of drafts and nothing else.
  const page = await stage.open('v2/customers/add', form);
  const again = panel(page);
  const offered = await again.waitFor((view) => view.text.includes(say('drafts', { count: 1 })));
  expect(offered.buttons).toContain(say('restoreDraft'));
  expect(offered.text).not.toContain(say('previewTitle'));
  expect((await accepted(page)).companyName).toBe('');
  for (const word of [company, 'Kowalska', '00-950']) expect(await everythingIn(page)).not.toContain(word);

  await again.click(say('restoreDraft'));
  // Asked for, the draft is named; which one is the user's choice, even if there is only one.
  expect((await again.waitFor((view) => view.text.includes(company))).text).not.toContain(say('sourceDraft'));
  await again.click(new RegExp(`^${company.slice(0, 10)}`));
  await again.waitFor((view) => view.text.includes(company) && view.text.includes(say('sourceDraft')));
  expect((await accepted(page)).companyName).toBe('');
  await again.click(/^Wypełnij \d+ /);
  await again.waitFor((view) => view.buttons.includes(say('undoFill')));
  expect(await accepted(page)).toEqual(filled);

  // An existing customer: the page learns a level, no name.
  await portalField(page, 'Nazwa firmy').type(typedName);
  const hint = await again.waitFor((view) =>
    [say('certainTitle'), say('likelyTitle')].some((one) => view.text.includes(one)),
  );
  expect(hint.text).toContain(say('openSidePanel'));
  const inPage = await everythingIn(page);
  expect(inPage).toContain(typedName);
  for (const secret of [listedName, listedDomain, listedId]) expect(inPage).not.toContain(secret);

  await openFromPanel(page);
  const own = await stage.openOwn('popup.html');
  const tab = await portalTab(own);
  const beside = ownPage(await stage.openOwn(`sidepanel.html?tab=${tab}#existing-customers`));
  await beside.shows(listedName, listedDomain, listedId, side('match.found', { count: 1 }));

  await beside.press(side('tab.record'));
  await beside.press(side('fill.undo'));
  // Every field is empty again but two, and both are named: the name was typed over, and a list without an empty
  // choice cannot be emptied by anybody.
  await beside.shows(
    `${field('companyName')}: ${side('fill.reason.typed-since')}`,
    `${field('country')}: ${side('fill.reason.no-such-option')}`,
  );
  expect(await accepted(page)).toEqual({ ...emptyValues(), country: 'PL', companyName: typedName });
});
