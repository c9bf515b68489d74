import assert from 'node:assert/strict';
import { panel } from '../../browsers/panel-driver.ts';
import { clickPortal, portalField } from '../../browsers/portal-driver.ts';
import { until } from '../../browsers/until.ts';
import { press, shownText, waitForText } from '../extension-page.ts';
import { fillNow } from '../panel-steps.ts';
import { extensionPage, openPortal, portalPage, portalState, type Scene } from '../stage.ts';

const addCustomer = '/dashboard/v2/customers/add';
const company = 'Przedsiębiorstwo Budowlane Warta sp. z o.o.';
/** One of the sample list, as an agent would type it. */
const existing = 'Bergmann & Töchter Maschinenbau';

/** The tab is closed half way; the draft comes back by a click only, through the preview. */
export const draftScenes: Scene[] = [
  {
    name: 'draft offered',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = await openPortal(stage, addCustomer);
      const { text } = await panel(page).waitFor(
        (view) => view.buttons.includes('Restore draft') && view.text.includes('1 unfinished draft'),
      );
      assert.ok(!text.includes('Warta'), 'the panel tells the page a value of the draft');
      return 'a new tab offers one draft and tells nothing of it';
    },
  },
  {
    name: 'fill preview',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await panel(page).click('Restore draft');
      await panel(page).waitFor((view) => view.text.includes('What would be filled'));
      await panel(page).click(/Warta/);
      const { text, buttons } = await panel(page).waitFor((view) =>
        view.buttons.some((name) => /^Fill \d+ field/.test(name)),
      );
      assert.ok(text.includes(company));
      assert.equal((await portalState(page)).values.companyName, '', 'the preview wrote something');
      return `${buttons.find((name) => name.startsWith('Fill '))}: values and their source, nothing written yet`;
    },
  },
  {
    name: 'after fill',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      const filled = await fillNow(page);
      const { values } = await portalState(page);
      assert.equal(values.companyName, company);
      assert.equal(values.country, 'PL');
      assert.equal(values.email, 'anna.wysocka@wartabudowa.pl');
      assert.equal(values['agreement.choice'], '', 'the customer agreement was chosen for the customer');
      return `${filled}, accepted by the portal's application`;
    },
  },
];

/** A company of the list: the page gets a level, the side panel the rows. */
export const existingScenes: Scene[] = [
  {
    name: 'existing customer hint',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await portalField(page, 'Company').type(existing);
      const { text } = await panel(page).waitFor((view) =>
        /(?:May|Could|Already).* (?:already )?be a customer|Already a customer/.test(view.text),
      );
      // A prefix made of what was typed may be like the customer's own; its name and address in the list may not show.
      for (const own of ['Maschinenbau GmbH', 'bergmanntoechter.'])
        assert.ok(!text.includes(own), 'the panel names the customer');
      return 'the panel says "may already be a customer" and no name';
    },
  },
  {
    name: 'side panel existing customers',
    on: 'side panel',
    frame: 'both',
    async play(stage) {
      const page = await extensionPage(stage, 'side panel');
      await press(page, /^Existing customers/);
      const text = await waitForText(page, 'Bergmann & Töchter Maschinenbau GmbH');
      assert.match(text, /possible match/);
      return 'names the customer, its domain and Microsoft ID, and why';
    },
  },
  {
    name: 'side panel record',
    on: 'side panel',
    frame: 'both',
    async play(stage) {
      const page = await extensionPage(stage, 'side panel');
      await press(page, 'Record');
      const name = portalField(page, 'Company name');
      await until('the record of the form', async () => (await name.value()) === existing);
      await name.type(company);
      await waitForText(page, /Saved /);
      return 'the record can be edited; what was typed is saved';
    },
  },
  {
    name: 'side panel fill preview',
    on: 'side panel',
    frame: 'both',
    async play(stage) {
      const page = await extensionPage(stage, 'side panel');
      await press(page, 'Fill form');
      await waitForText(page, 'Fill the form?');
      await waitForText(page, `Replaces ${existing}`);
      await waitForText(page, 'Fill 0 fields');
      return 'what would replace something is marked and left out until it is ticked';
    },
  },
  {
    name: 'side panel filled',
    on: 'side panel',
    frame: 'wide',
    async play(stage) {
      const page = await extensionPage(stage, 'side panel');
      await press(page, 'Tick all');
      await press(page, /^Fill [1-9]\d* fields?$/);
      await waitForText(page, /(?<!\d)\d+ fields? filled/, 30_000);
      assert.equal((await portalState(portalPage(stage))).values.companyName, company);
      return 'the side panel fills the form in the tab beside it';
    },
  },
  {
    name: 'side panel drafts',
    on: 'side panel',
    frame: 'both',
    async play(stage) {
      const page = await extensionPage(stage, 'side panel');
      await press(page, 'Drafts');
      const text = await waitForText(page, 'At hand');
      assert.ok(text.includes('Poland'));
      return 'company, country, age and status of each draft';
    },
  },
  {
    name: 'popup',
    on: 'popup',
    frame: 'popup',
    async play(stage) {
      const page = await extensionPage(stage, 'popup');
      const text = await waitForText(page, /Add customer: \d+ of \d+/);
      assert.ok(text.includes('Warta'));
      await portalField(page, /^Papers at hand/).click();
      await until('the tick', async () => (await portalField(page, /^Papers at hand/).value()) === 'true');
      return 'the checklist of the record at hand; a step ticked by hand';
    },
  },
];

/** To the end of the flow: what Firstpass must leave to the user stays theirs. */
export const lastScenes: Scene[] = [
  {
    name: 'ready for review',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await page.bringToFront();
      await portalField(
        page,
        'Customer will be asked to accept the Microsoft Customer Agreement in Microsoft 365 Admin Center',
      ).click();
      const { heading } = await panel(page).waitFor((view) => view.heading === 'Ready for review');
      return `"${heading}": nothing left to fix`;
    },
  },
  {
    name: 'review',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await clickPortal(page, 'Next: Review');
      await portalField(page, /Use what I entered/).click();
      await clickPortal(page, 'Use this address');
      await panel(page).waitFor((view) => view.heading === 'Review, then submit');
      return 'the panel says what to compare before Submit';
    },
  },
  {
    name: 'confirmation',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await clickPortal(page, 'Submit');
      const { text } = await panel(page).waitFor((view) => view.heading === 'Customer added');
      const password = await portalField(page, 'Password').value();
      assert.ok(password.length > 5 && !text.includes(password));
      const options = await extensionPage(stage, 'options');
      const stored = await options.evaluate(async () =>
        JSON.stringify(
          await (
            globalThis as never as { chrome: { storage: { local: { get(): Promise<object> } } } }
          ).chrome.storage.local.get(),
        ),
      );
      assert.ok(stored.includes('Warta') && !stored.includes(password), 'the password was stored');
      return 'accepted by the portal’s server; the password is neither shown nor stored by Firstpass';
    },
  },
  {
    name: 'popup at the end',
    on: 'popup',
    frame: 'popup',
    async play(stage) {
      const page = await extensionPage(stage, 'popup');
      await page.bringToFront();
      await waitForText(page, /confirmation|Add customer: \d+/);
      const text = await shownText(page);
      return `"${/Add customer: \d+ of \d+/.exec(text)?.[0]}"`;
    },
  },
];
