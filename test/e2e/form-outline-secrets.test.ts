import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainBrowser } from '../bench/blank-page.ts';
import { bundled } from '../bench/bundle.ts';
import { serveText } from '../bench/serve-text.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { canary, canaryPage, pickedWord } from '../support/e2e/canary-pages.ts';

test('whatever a page holds, none of it is in its outline', async () => {
  const code = await bundled('test/support/e2e/outline-here.ts', 'bundle');
  const served = await serveText(() => '<!doctype html><title>Blank</title><body></body>');
  const plain = await plainBrowser(browserUnderTest());
  try {
    const page = await plain.browser.newPage();
    await page.goto(served.url);
    await page.addScriptTag({ content: code });
    const outline = (html: string) =>
      page.evaluate(
        (given, typed) =>
          (
            globalThis as unknown as { bundle: { outlineHere(html: string, typed: string): string } }
          ).bundle.outlineHere(given, typed),
        html,
        `${canary} ${pickedWord}`,
      );
    // What is a label is told: without this, an outline of nothing would pass.
    expect(await outline('<label>City <input></label>')).toContain('label "city"');
    await fc.assert(
      fc.asyncProperty(canaryPage, async (html) => {
        const text = (await outline(html)).toLowerCase();
        expect(text).not.toContain(canary.toLowerCase());
        expect(text).not.toContain(`"${pickedWord.toLowerCase()}"`);
      }),
      { numRuns: 60 },
    );
  } finally {
    await plain.close();
    served.close();
  }
});
