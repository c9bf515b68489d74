import type { Page } from 'puppeteer-core';
import { optionsBook } from '../../../lib/texts/options.ts';
import { speaker } from '../../../lib/texts/say.ts';
import { type CsvRow, writeCustomers } from '../e2e/customer-csv.ts';
import { ownPage } from '../e2e/own-page.ts';
import type { Stage } from '../e2e/stage.ts';
import { putStored, type StoredItems, storedItems } from '../e2e/stored.ts';

const options = speaker(optionsBook, 'en');

/** Invented words that stand nowhere but in what we hold: wherever one turns up in a page, it leaked. */
export const planted = {
  customers: ['Quexalorn', 'Vandrimoth'],
  domains: ['quexwell', 'vandromeer'],
  draft: ['Zorbliquad', 'Mirrowexal', 'plimquortz'],
  defaults: ['Tagwoxim'],
} as const;

export const customerRows: CsvRow[] = [
  [
    '3b0d51a2-0000-4c11-9a01-00000000ab01',
    `${planted.customers[0]} Handel GmbH`,
    `${planted.domains[0]}.onmicrosoft.com`,
    'Cloud Reseller',
  ],
  [
    '3b0d51a2-0000-4c11-9a01-00000000ab02',
    `${planted.customers[1]} Bygg AS`,
    `${planted.domains[1]}.onmicrosoft.com`,
    'Cloud Reseller',
  ],
];

/** Imports the planted customers through the options page, as a user does. */
export async function plantCustomers(stage: Stage, rows = customerRows): Promise<void> {
  const own = ownPage(await stage.openOwn('options.html#customer-list'));
  await own.choose(options('list.choose'), writeCustomers(stage.folder, rows));
  await own.press(options('review.go'));
  await own.shows(options('list.count', { count: rows.length }));
  await own.page.close();
}

/** Stores an unfinished draft, as if another tab had been left. @param own any of the extension's own pages. */
export async function plantDraft(own: Page, origin: string, texts: Record<string, string>): Promise<void> {
  const id = '4f0e2d1c-5b6a-4788-9a0b-1c2d3e4f5a6b';
  const at = Date.now() - 60_000;
  const data = {
    id,
    portal: 'practice',
    origin,
    startedAt: at,
    updatedAt: at,
    status: 'open',
    step: 'account-info',
    stepsSeen: { 'account-info': at },
    fields: Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, { value, at }])),
    ignored: [],
  };
  await putStored(own, { [`draft:${id}`]: { v: 1, at, data } });
}

export const plantedDraft = {
  companyName: `${planted.draft[0]} ${planted.draft[1]} Oy`,
  email: `kontakt@${planted.draft[2]}.example`,
};

/** @returns the digests of what pages asked about customers within the last minute, oldest first. */
export async function askedDigests(own: Page): Promise<string[]> {
  const { asked } = (await storedItems(own, 'session')) as {
    asked?: { data: { asked: { question: string }[] } };
  };
  return asked?.data.asked.map((one) => one.question) ?? [];
}

/** @returns what the record of a question holds once it was asked. */
export async function digestOf(question: Record<string, string>): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(question)));
  return Buffer.from(bytes).toString('hex');
}

/** @returns the fields of every stored draft, in one text. */
export async function draftTexts(own: Page): Promise<string> {
  const items: StoredItems = await storedItems(own);
  const kept = Object.entries(items).filter(([key]) => key.startsWith('draft:'));
  return JSON.stringify(kept.map(([, item]) => (item as { data: { fields: unknown } }).data.fields));
}

/** Forgets every record and tab, so that nothing of an earlier test is at hand. @param own any of our own pages. */
export async function forgetRecords(own: Page): Promise<void> {
  await own.evaluate(async () => {
    interface Area {
      get(keys: null): Promise<object>;
      remove(keys: string[]): Promise<void>;
    }
    type Api = { storage: { local: Area; session: Area } };
    const api = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, session } = (api.browser ?? api.chrome).storage;
    const keys = Object.keys(await local.get(null)).filter((key) => /^(draft|plan):/.test(key));
    await local.remove(keys);
    await session.remove(Object.keys(await session.get(null)));
  });
}
