import assert from 'node:assert/strict';
import { panel } from '../../browsers/panel-driver.ts';
import { portalField } from '../../browsers/portal-driver.ts';
import { until } from '../../browsers/until.ts';
import { applyEveryFix, atRest, fillButton, fillNow } from '../panel-steps.ts';
import { typeRecord } from '../sample.ts';
import { openPortal, portalPage, portalState, type Scene } from '../stage.ts';

const addCustomer = '/dashboard/v2/customers/add';

/** Add customer on an English portal, from the empty form to clean values. */
export const englishForm: Scene[] = [
  {
    name: 'empty form',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = await openPortal(stage, addCustomer);
      const { heading } = await panel(page).waitFor(
        (view) => view.heading.startsWith('Empty form') && view.text.includes('40 customers'),
      );
      return `"${heading}", and the list's size`;
    },
  },
  {
    name: 'bad record',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await typeRecord(page, 'en');
      const { heading, findings } = await panel(page).waitFor(
        (view) => view.findings.length >= 6 && atRest(view) && view.text.includes('draft saved'),
      );
      await until('marks beside the fields in view', async () => (await panel(page).marks()) >= 3);
      return `"${heading}", the fields are marked, the draft is saved (${findings.length} findings)`;
    },
  },
  {
    name: 'folded panel',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      await panel(portalPage(stage)).click('Collapse');
      await panel(portalPage(stage)).waitFor((view) => view.findings.length === 0);
      return 'the panel folds into one button';
    },
  },
  {
    name: 'fixes applied',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await panel(page).click('Expand');
      await panel(page).waitFor((view) => view.findings.length > 0);
      const applied = await applyEveryFix(page);
      const { values } = await portalState(page);
      assert.match(values.companyName, /^Przedsiębiorstwo Budowlane/);
      assert.equal(values.postalCode, '61-854');
      assert.match(values.phone, /^\+48/);
      assert.match(values.domainPrefix, /^[a-z0-9]+$/);
      return `${applied} fixes, each accepted by the portal's application`;
    },
  },
  {
    name: 'mistakes without a fix',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await portalField(page, 'First name').type('Anna');
      await portalField(page, 'Email address').type('');
      const { findings } = await panel(page).waitFor(
        (view) =>
          atRest(view) &&
          !view.findings.some((one) => one.text.includes('Test') || one.text.includes('partner.example')),
      );
      return `put right by hand; ${findings.length} findings left`;
    },
  },
  {
    name: 'defaults preview',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await panel(page).click('Fill form');
      const { text } = await panel(page).waitFor((view) =>
        view.buttons.some((name) => fillButton.test(name)),
      );
      assert.match(text, /anna\.wysocka@wartabudowa\.pl\s+from your defaults/);
      assert.equal((await portalState(page)).values.email, '', 'the preview wrote something');
      return 'shows what the defaults would fill, writes nothing';
    },
  },
  {
    name: 'filled from defaults',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await fillNow(page);
      const { values } = await portalState(page);
      assert.equal(values.email, 'anna.wysocka@wartabudowa.pl');
      assert.deepEqual(values.tags, ['New']);
      assert.equal(values.companyName, 'Przedsiębiorstwo Budowlane Warta sp. z o.o.');
      assert.equal(values['agreement.choice'], '', 'the customer agreement was chosen for the customer');
      return 'the application holds the defaults; what was typed is untouched';
    },
  },
  {
    name: 'fill undone',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await panel(page).click('Undo fill');
      await panel(page).waitFor((view) => view.text.includes('Fill undone.'), 30_000);
      const { values } = await portalState(page);
      assert.equal(values.email, '');
      assert.deepEqual(values.tags, []);
      await panel(page).click('Fill form');
      await fillNow(page);
      assert.equal((await portalState(page)).values.email, 'anna.wysocka@wartabudowa.pl');
      return 'undo puts everything back; filled once more';
    },
  },
];
