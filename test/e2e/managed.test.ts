import { afterEach, expect, test } from 'vitest';
import { managedTexts } from '../../components/options/managed-texts.ts';
import type { Policy } from '../../lib/account/policy.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { popupBook } from '../../lib/texts/popup.ts';
import { speaker } from '../../lib/texts/say.ts';
import { requireBrowser } from '../support/browsers/install-browser.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { removeProfile } from '../support/browsers/profile-folder.ts';
import { type SetPolicy, setPolicy } from '../support/browsers/set-policy.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults } from '../support/e2e/accessibility.ts';
import { ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

const options = speaker(optionsBook, 'en');
const panelSay = speaker(panelBook, 'en');
const popup = speaker(popupBook, 'en');

let stage: Stage | undefined;
let set: SetPolicy | undefined;
afterEach(async () => {
  await stage?.close();
  set?.remove();
  if (set) removeProfile(set.launch.profileDir);
  stage = undefined;
  set = undefined;
});

/** Chromium tells extensions of a changed file some seconds later, when it is sure that it was written to its end. */
const slow = 20_000;

async function openManaged(policies: Record<string, unknown>, skip: (why: string) => never): Promise<Stage> {
  const browser = browserUnderTest();
  const done = setPolicy(browser, await requireBrowser(browser), policies);
  if ('impossible' in done) return skip(done.impossible);
  set = done;
  stage = await openStage(done.launch);
  return stage;
}

const policy: Policy = {
  organisationName: 'Contoso IT',
  partnerType: 'direct',
  partnerMarket: 'PL',
  partnerDomains: ['contoso.example'],
  profile: { name: 'Contoso standard', country: 'PL' },
  ruleSeverities: { 'email-format': 'error' },
  maxDraftDays: 14,
  allowedPortals: ['practice', 'partner-center'],
  forbiddenLookups: ['*'],
};

test('what the organisation sets is in force, shown with its name and can’t be changed', async ({ skip }) => {
  const { open, openOwn } = await openManaged(policy, skip);
  const managed = managedTexts({
    managed: { policy: { organisationName: 'Contoso IT' }, refused: [] },
    language: 'en',
  });
  const own = ownPage(await openOwn('options.html#defaults'));
  await own.shows(managed.title, options('profiles.inUse'));
  const state = (label: string) =>
    own.page.evaluate((text) => {
      const wanted = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === text);
      const control = wanted?.control as HTMLInputElement | null | undefined;
      const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
      return {
        value: control?.value,
        off: control?.matches(':disabled'),
        why: ids.map((id) => document.getElementById(id)?.textContent).join(' '),
      };
    }, label);
  expect(await state(options('partner.type'))).toEqual({ value: 'direct', off: true, why: managed.by });
  expect(await state(options('partner.market'))).toEqual({ value: 'PL', off: true, why: managed.by });
  expect(await state(options('profiles.name'))).toMatchObject({ value: 'Contoso standard', off: true });
  expect(await accessibilityFaults(own.page)).toEqual([]);
  await own.press(options('tab.data'));
  expect(await state(options('data.draftDays'))).toEqual({ value: '14', off: false, why: managed.most(14) });

  // The user's own stays the user's own.
  await own.press(options('tab.defaults'));
  await own.field(options('partner.domains')).type('own.example');
  await own.press(`${options('add')}: ${options('partner.domains')}`);
  await until('the domain to be stored', async () =>
    JSON.stringify((await storedItems(own.page)).settings ?? '').includes('own.example'),
  );
  expect(JSON.stringify((await storedItems(own.page)).settings)).not.toMatch(/contoso|direct|"PL"/i);

  // And the organisation's word reaches the form: its domain is refused as a contact's, its profile fills.
  const page = await open('v2/customers/add');
  await portalField(page, 'Email address').type('anna@contoso.example');
  await panel(page).waitFor((view) => view.findings.length > 0);
  await panel(page).click(panelSay('fillForm'));
  await panel(page).waitFor((view) => view.text.includes('Poland'));
});

test('a portal that the organisation left out is not touched, and the popup says so', async ({ skip }) => {
  const { open, openOwn } = await openManaged({ allowedPortals: ['partner-center'] }, skip);
  // Just installed, Chromium takes a moment to hand over the policies; from then on it has them when it starts.
  const own = ownPage(await openOwn('popup.html'));
  await own.shows(popup('off', { site: 'localhost' }));
  const page = await open('v2/customers/add');
  await portalField(page, 'Company').type('ACME');
  expect(await panel(page).count()).toBe(0);
  expect(await storedItems(own.page)).toEqual({});
  await open('v2/customers/list');
  const settings = ownPage(await openOwn('options.html#customer-list'));
  await settings.press(options('openList.read'));
  await settings.shows(options('openList.no-page'));
  await settings.page.close();
  await page.bringToFront();
  if (browserUnderTest() === 'firefox') return;

  // Chromium follows a change while it runs; Firefox reads policies when it starts.
  set?.change({ allowedPortals: ['practice'] });
  await until('the panel to come', async () => (await panel(page).count()) === 1, slow);
  await portalField(page, 'Company').type(' HOLD');
  await until('a draft', async () =>
    Object.keys(await storedItems(own.page)).some((key) => /^draft:/.test(key)),
  );
  set?.change({ allowedPortals: [] });
  await until('the panel to go', async () => (await panel(page).count()) === 0, slow);
});

test('wrong entries of the policy are named and have no effect', async ({ skip }) => {
  const { openOwn } = await openManaged({ maxDraftDays: 9000, maxListDays: 20, partnerType: 'direct' }, skip);
  const own = ownPage(await openOwn('options.html#data'));
  await own.shows(managedTexts({ managed: { policy: {}, refused: [] }, language: 'en' }).title);
  // Chromium holds back by itself what its schema does not allow.
  if (browserUnderTest() === 'firefox') await own.shows('maxDraftDays');
  expect(await own.field(options('data.draftDays')).value()).toBe('30');
  expect(await own.field(options('data.listDays')).value()).toBe('20');
});
