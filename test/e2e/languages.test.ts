import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type PlainBrowser, plainBrowser } from '../bench/blank-page.ts';
import { bundled } from '../bench/bundle.ts';
import labels from '../portal/labels/labels.json' with { type: 'json' };
import { labelledFields, languageForm, type Wording } from '../support/forms/language-form.ts';
import { mistakenIn } from '../support/forms/recognised.ts';

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
