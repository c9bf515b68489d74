import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { panelBook } from '../../lib/texts/panel.ts';
import { rulesRecordBook } from '../../lib/texts/rules-record.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

/** What the rules beyond the name find in a page, and that their fixes arrive in the application, both parts of them. */
const say = speaker(panelBook, 'en');
const rule = speaker(rulesRecordBook, 'en');
const field = speaker(fieldsBook, 'en');

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

let page: Page;
afterEach(() => page?.close());

const shown = () => panel(page);
const fix = (value: string) => say('fixName', { value });

test('a value in the wrong field is one finding; its fix empties the one and fills the other, undo puts both back', async () => {
  page = await stage.open('v2/customers/add');
  await portalField(page, 'Country/region').pick('Poland');
  await portalField(page, 'Phone number').type('anna.nowak@orlik.pl');
  const move = fix(rule('field-pasted-elsewhere.move', { field: field('email') }));
  const { findings } = await shown().waitFor(({ buttons }) => buttons.includes(move));
  expect(findings.filter(({ text }) => text.includes(field('phone')))).toHaveLength(1);
  await shown().click(move);
  await untilAccepted(page, { phone: '', email: 'anna.nowak@orlik.pl' });
  await shown().waitFor(({ buttons }) => !buttons.includes(move));
  await shown().click(say('undoFill'));
  await untilAccepted(page, { phone: 'anna.nowak@orlik.pl', email: '' });
});

test('state and postal code that contradict each other are told, and the right state is one press away', async () => {
  page = await stage.open('v2/customers/add');
  await portalField(page, 'Country/region').pick('United States');
  await portalField(page, 'City').type('Reno');
  await portalField(page, 'ZIP/Postal code').type('89502');
  await portalField(page, 'State/Province').pick('Nebraska');
  // The page's own list shows names; what is written is found in it.
  await shown().waitFor(({ buttons }) => buttons.includes(fix('Nevada')));
  await shown().click(fix('Nevada'));
  await untilAccepted(page, { state: 'NV', postalCode: '89502' });
  await shown().waitFor(({ buttons }) => !buttons.includes(fix('Nevada')));
});

test('a number with a wrong check digit, a missing house number and a mistyped mail are told while they are typed', async () => {
  page = await stage.open('v2/customers/add');
  await portalField(page, 'Country/region').pick('Poland');
  await portalField(page, 'Company registration ID').type('5252248482');
  await portalField(page, 'Address line 1').type('ul. Długa');
  await portalField(page, 'Email address').type('anna@gmial.com');
  const told = [
    rule('registration-id-checksum.wrong', { kind: 'NIP' }),
    rule('address-house-number.missing', { value: 'ul. Długa' }),
    rule('email-typing-error.domain', { domain: 'gmial.com', value: 'gmail.com' }),
  ];
  await shown().waitFor(({ text }) => told.every((each) => text.includes(each)));
  await shown().click(fix('anna@gmail.com'));
  await untilAccepted(page, { email: 'anna@gmail.com' });
  await portalField(page, 'Company registration ID').type('5252248481');
  await shown().waitFor(({ text }) => !text.includes(told[0] ?? ''));
});
