import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launched.ts';
import { portalField } from '../browsers/portal-driver.ts';
import { chooseFile, press, waitForText } from './extension-page.ts';

/** Invented customers in the portal's own columns: 40 that can be used, one repeated, one without a name. */
export const sampleList = resolve(import.meta.dirname, 'customers.csv');
export const sampleCustomers = 40;

/** The domain of the practice portal's partner, which its server refuses for a customer's contact. */
const partnerDomain = 'partner.example';

/** Imports the sample list on the open options page, the way a user does. */
export async function importSampleList(options: Page): Promise<string> {
  await press(options, 'Customer list');
  await chooseFile(options, sampleList);
  await press(options, 'Import this list');
  return waitForText(options, 'Imported customers.csv');
}

/** Enters a profile of defaults and the partner's own domain on the open options page. */
export async function enterDefaults(options: Page): Promise<string> {
  await press(options, 'Defaults');
  await press(options, 'Add profile');
  await portalField(options, 'Profile name').type('Poland');
  await portalField(options, 'Country/region').pick('Poland');
  await portalField(options, 'Special qualification').pick('None');
  await portalField(options, 'Contact’s mail domain').type('wartabudowa.pl');
  await portalField(options, 'Tags').type('New');
  await portalField(options, 'Your mail and web domains').type(partnerDomain);
  await press(options, 'Add: Your mail and web domains');
  return waitForText(options, /Saved /);
}

/** Sets up what a newcomer would otherwise have to do first. */
export async function setUp(launched: Launched): Promise<void> {
  const options = await launched.openExtensionPage('options.html');
  await importSampleList(options);
  await enterDefaults(options);
  await options.close();
}

export interface BadRecord {
  country: string;
  values: readonly (readonly [label: string, value: string])[];
}

/** A record with a mistake in nearly every field, under the portal's labels of each language. */
export const badRecord = {
  en: {
    country: 'Poland',
    values: [
      ['Company', 'Przeds. Budowlane Warta sp. z o.o.'],
      ['Primary domain name', 'warta-budowa.pl'],
      ['Company registration ID', '7814072693'],
      ['Address line 1', 'ul. Mostowa 14'],
      ['City', 'Poznań'],
      ['ZIP/Postal code', '61854'],
      ['First name', 'Test'],
      ['Last name', 'Wysocka'],
      ['Email address', 'anna.wysocka@partner.example'],
      ['Phone number', '61 855 09 12'],
    ],
  },
  pl: {
    country: 'Polska',
    values: [
      ['Nazwa firmy', 'ZAKŁ. MECHANICZNY NOTEĆ SP. Z O.O.'],
      ['Nazwa domeny podstawowej', 'zakład noteć'],
      ['Identyfikator rejestracji firmy', '0000297318'],
      ['Wiersz adresu 1', 'ul. Portowa 3'],
      ['Miasto', 'Bydgoszcz'],
      ['Kod pocztowy', '85 757'],
      ['Imię', 'Jan'],
      ['Nazwisko', 'test'],
      ['Adres e-mail', 'biuro@notec,example'],
      ['Numer telefonu', '52 366 0148'],
    ],
  },
} satisfies Record<'en' | 'pl', BadRecord>;

/** Types a record into the portal's form with the real keyboard. */
export async function typeRecord(page: Page, language: 'en' | 'pl'): Promise<void> {
  const { country, values } = badRecord[language];
  await portalField(page, language === 'en' ? 'Country/region' : 'Kraj/region').pick(country);
  for (const [label, value] of values) await portalField(page, label).type(value);
}
