import type { Page } from 'puppeteer-core';
import { inOurWords, writtenOn } from './marked-tab.ts';
import type { Predictions } from './score.ts';

/** Lets Chromium write its predictions on the controls of a page: those of its patterns alone, it asks no server. */
export const showPredictions = '--enable-features=AutofillShowTypePredictions';

const attribute = 'autofill-prediction';

/** Chromium's kinds by the labels' ones. Parts of a phone number count as phone, but not the country's prefix alone. */
const words: Readonly<Record<string, string>> = {
  NAME_FIRST: 'firstName',
  NAME_LAST: 'lastName',
  NAME_FULL: 'fullName',
  COMPANY_NAME: 'companyName',
  ADDRESS_HOME_LINE1: 'addressLine1',
  ADDRESS_HOME_STREET_ADDRESS: 'addressLine1',
  ADDRESS_HOME_STREET_LOCATION: 'addressLine1',
  ADDRESS_HOME_LINE2: 'addressLine2',
  ADDRESS_HOME_CITY: 'city',
  ADDRESS_HOME_STATE: 'state',
  ADDRESS_HOME_ZIP: 'postalCode',
  ADDRESS_HOME_COUNTRY: 'country',
  PHONE_HOME_WHOLE_NUMBER: 'phone',
  PHONE_HOME_CITY_AND_NUMBER: 'phone',
  PHONE_HOME_CITY_AND_NUMBER_WITHOUT_TRUNK_PREFIX: 'phone',
  PHONE_HOME_CITY_CODE: 'phone',
  PHONE_HOME_CITY_CODE_WITH_TRUNK_PREFIX: 'phone',
  PHONE_HOME_NUMBER: 'phone',
  PHONE_HOME_NUMBER_PREFIX: 'phone',
  PHONE_HOME_NUMBER_SUFFIX: 'phone',
  EMAIL_ADDRESS: 'email',
  EMAIL_OR_LOYALTY_MEMBERSHIP_ID: 'email',
};

/**
 * Adds a form of our own behind the page, before Chromium looks: it predicts all forms of a page at once, so that this
 * one tells when it is done, on pages too where it has nothing to say.
 */
export async function tellWhenPredicted(tab: Page): Promise<void> {
  await tab.evaluateOnNewDocument(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const last = document.createElement('form');
      last.id = 'predicted';
      for (const label of ['First name', 'Last name', 'City', 'Postal code']) {
        const input = document.createElement('input');
        input.setAttribute('aria-label', label);
        last.append(input);
      }
      document.documentElement.append(last);
    }),
  );
}

/** @returns what Chromium says of the page that the tab shows, which is as it was served afterwards. */
export async function askChromium(tab: Page): Promise<Predictions> {
  await tab.waitForFunction(
    (name: string) => document.querySelector('#predicted input')?.hasAttribute(name),
    { timeout: 10_000, polling: 'mutation' },
    attribute,
  );
  const said = inOurWords(await writtenOn(tab, attribute), words);
  await tab.evaluate(() => document.querySelector('#predicted')?.remove());
  return said;
}
