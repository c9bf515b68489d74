import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type PlainBrowser, plainBrowser } from '../bench/blank-page.ts';
import { bundled } from '../bench/bundle.ts';
import labels from '../portal/labels/labels.json' with { type: 'json' };
import { labelledFields, languageForm, type Wording } from '../support/forms/language-form.ts';
import { mistakenIn } from '../support/forms/recognised.ts';
import second from '../support/forms/second-wordings.json' with { type: 'json' };

let plain: PlainBrowser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundled('lib/page/find-fields.ts', 'bundle');
  plain = await plainBrowser(inject('browser'));
  page = await plain.browser.newPage();
});
afterAll(() => plain.close());

async function mistaken(language: string, wordings: Record<string, Wording | undefined>) {
  await page.setContent(languageForm(language, wordings));
  await page.evaluate(script);
  return mistakenIn(page);
}

const table = labels as Record<string, Record<string, string[]>>;
const languages = Object.keys(labels.country);

test('a form in each of 26 languages is recognised by its labels alone', async () => {
  const wrong: string[] = [];
  for (const language of languages) {
    const wordings = Object.fromEntries(
      labelledFields.map(([name]) => {
        const label = table[name]?.[language]?.[0];
        return [name, label === undefined ? undefined : { label }];
      }),
    );
    for (const one of await mistaken(language, wordings)) wrong.push(`${language} ${one}`);
  }
  expect(languages).toHaveLength(26);
  expect(wrong).toEqual([]);
});

/** Of each field: another word for it, a sentence that asks for it, and a plain label with mark and help text. */
const wordings = second as Record<string, Record<string, Wording[]>>;

/** @returns how many of 100 fields are told by these wordings. */
async function toldBy(kinds: readonly number[]): Promise<number> {
  let fields = 0;
  let wrong = 0;
  for (const [language, byField] of Object.entries(wordings)) {
    for (const kind of kinds) {
      fields += labelledFields.length;
      const form = Object.fromEntries(labelledFields.map(([name]) => [name, byField[name]?.[kind]]));
      wrong += (await mistaken(language, form)).length;
    }
  }
  expect(fields).toBe(26 * labelledFields.length * kinds.length);
  return 100 - (100 * wrong) / fields;
}

test('second wordings, marks of required fields and help texts are told as well', async () => {
  expect(await toldBy([0, 2])).toBeGreaterThanOrEqual(97);
});

test('most sentences that ask for a field are told', async () => {
  expect(await toldBy([1])).toBeGreaterThanOrEqual(80);
});
