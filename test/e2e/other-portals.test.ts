import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FieldKey } from '../../lib/account/field-keys.ts';
import type { FillRow } from '../../lib/account/fill-row.ts';
import { candidatesFor } from '../../lib/flows/candidates.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { fill, formTab, readTab, undo } from '../support/e2e/fill-matrix.ts';
import { modelOf, type NamedSites, type Site, serveNamedSites } from '../support/e2e/named-sites.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';

/**
 * Three saved forms of our own making, as such portals write theirs: a cloud marketplace with floating labels and two
 * contacts, a vendor's deal registration with the reseller's own company above the customer's, and a distributor's old
 * table in German with codes for names and numbers for countries. The generic portal serves them all.
 */
const options = speaker(optionsBook, 'en');

const record = {
  companyName: 'Orlik Sp. z o.o.',
  registrationId: 'PL5260001246',
  country: 'PL',
  addressLine1: 'ul. Prosta 51',
  addressLine2: 'lok. 4',
  city: 'Warszawa',
  state: 'Mazowieckie',
  postalCode: '00-838',
  website: 'https://orlik.example',
  firstName: 'Anna',
  lastName: 'Nowak',
  email: 'anna.nowak@orlik.example',
  phone: '+48221234567',
} as const satisfies Partial<Record<FieldKey, string>>;
type Key = keyof typeof record;

const rows: FillRow[] = Object.entries(record).map(([key, value]) => ({
  key: key as Key,
  value,
  shown: value,
  now: '',
  source: 'record',
  candidates: candidatesFor(key as Key, value, record.country),
}));

type Form = {
  site: Site;
  /** Where the application keeps each field; a field that the form does not ask for is absent. */
  model: Partial<Record<Key, string>>;
  /** What it keeps for the country chosen. */
  country: string;
  /** Fields of the record that it shows but that are not the customer's to fill there. */
  beside?: FieldKey[];
};

const forms: Form[] = [
  {
    site: 'cloud',
    model: {
      companyName: 'companyName',
      registrationId: 'taxId',
      country: 'countryCode',
      addressLine1: 'line1',
      addressLine2: 'line2',
      city: 'city',
      state: 'region',
      postalCode: 'postcode',
      website: 'website',
      firstName: 'billing.firstName',
      lastName: 'billing.lastName',
      email: 'billing.email',
      phone: 'billing.phone',
    },
    country: 'PL',
  },
  {
    site: 'vendor',
    model: {
      companyName: 'ec_name',
      country: 'ec_country',
      addressLine1: 'ec_addr1',
      addressLine2: 'ec_addr2',
      city: 'ec_city',
      state: 'ec_state',
      postalCode: 'ec_zip',
      website: 'ec_web',
      firstName: 'ec_cfirst',
      lastName: 'ec_clast',
      email: 'ec_cmail',
      phone: 'ec_cphone',
    },
    country: 'POL',
    // The reseller's own company, never taken for the customer's.
    beside: ['indirectReseller'],
  },
  {
    site: 'distributor',
    model: {
      companyName: 'EKNAM1',
      registrationId: 'EKUST',
      country: 'EKLND',
      addressLine1: 'EKSTR',
      city: 'EKORT',
      state: 'EKBL',
      postalCode: 'EKPLZ',
      website: 'EKWWW',
      firstName: 'APVN',
      lastName: 'APNN',
      email: 'APMAIL',
      phone: 'EKTEL',
    },
    country: '616',
  },
];

let stage: Stage;
let sites: NamedSites;
let own: OwnPage;
beforeAll(async () => {
  [stage, sites] = await Promise.all([openStage(), serveNamedSites()]);
  own = ownPage(await stage.openOwn('options.html#portals'));
});
afterAll(async () => {
  await stage?.close();
  await sites?.close();
});

describe.each(forms)('$site', ({ site, model, country, beside = [] }) => {
  const filledIn = Object.entries(model);
  let page: Page;
  beforeAll(async () => {
    await own.field(options('portals.address')).type(sites.url(site));
    await own.press(options('portals.add'));
    await own.shows(options('portals.added', { site: new URL(sites.origin(site)).host }));
    page = await stage.launched.newPage(sites.url(site));
    await panel(page).waitFor((view) => view.heading !== '');
  });
  afterAll(() => page?.close());

  test('the fields of the record are recognised, and no other', async () => {
    const { present } = await readTab(own.page, await formTab(own.page));
    expect(present.toSorted()).toEqual([...Object.keys(model), ...beside].sort());
  });

  test('its application takes every one of them, nothing else changes, and undo gives back what was there', async () => {
    const tab = await formTab(own.page);
    const before = await modelOf(page);
    const asked = rows.filter((row) => filledIn.some(([key]) => key === row.key));
    const { results } = await fill(own.page, tab, asked);
    expect(results.filter((result) => !result.written)).toEqual([]);
    const filled = Object.fromEntries(
      filledIn.map(([key, name]) => [name, key === 'country' ? country : record[key as Key]]),
    );
    // The reseller's own company, the other contact, fax, search, consent: all as they were.
    expect(await modelOf(page)).toEqual({ ...before, ...filled });

    const { results: undone } = await undo(own.page, tab);
    const stuck = undone.filter((result) => !result.written).map((result) => result.key);
    // A list without an empty choice can't be made empty again; undo names it.
    expect(stuck.filter((key) => key !== 'country')).toEqual([]);
    const after = await modelOf(page);
    for (const [key, name] of Object.entries(model))
      if (!stuck.includes(key as Key)) expect([key, after[name] ?? '']).toEqual([key, before[name] ?? '']);
    expect(await page.evaluate(() => '__submitted' in window)).toBe(false);
  });
});
