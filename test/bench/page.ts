import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Bench, type BenchOptions, type Figure, median, percentile, scaled } from './bench.ts';
import { beside } from './beside.ts';
import { plainBrowser } from './blank-page.ts';
import { bundled } from './bundle.ts';
import { controlPage } from './control-page.ts';
import { freshBuild } from './fresh-build.ts';
import { serveText } from './serve-text.ts';
import { typing } from './typing.ts';

const controls = 500;
const finds = 60;

type Found = { times: number[]; baseline: number[]; fields: number; controls: number };

/** The baseline is what nobody can do without: asking the page for its controls and where each of them is. */
const findText = (rounds: number) => `(() => {
  const time = (work) => { const start = performance.now(); work(); return performance.now() - start; };
  const times = [], baseline = [];
  let found = [];
  for (let round = 0; round < ${rounds}; round++) {
    times.push(time(() => { found = bundle.findFields(document); }));
    baseline.push(time(() => {
      for (const one of document.querySelectorAll('input, select, textarea')) one.getBoundingClientRect();
    }));
  }
  return { times, baseline, controls: found.length, fields: found.filter(({ key }) => key !== 'other').length };
})()`;

async function finding(page: Page, options: BenchOptions): Promise<Figure[]> {
  await page.addScriptTag({ content: await bundled('lib/page/find-fields.ts', 'bundle') });
  const found = (await page.evaluate(findText(scaled(finds, options)))) as Found;
  return [
    { what: 'controls on the page', value: found.controls, unit: 'count' },
    { what: 'fields recognised', value: found.fields, unit: 'count' },
    { what: 'finding fields, first time', value: found.times[0] ?? Number.NaN, unit: 'ms' },
    { what: 'finding fields, median', value: median(found.times), unit: 'ms', budget: 8 },
    { what: 'finding fields, p95', value: percentile(found.times, 0.95), unit: 'ms' },
    {
      what: 'finding fields against asking for the controls',
      value: median(found.times) / median(found.baseline),
      unit: 'ratio',
    },
  ];
}

/** What the extension costs a page, in Chromium: on a static page of many controls and on the practice portal. */
export const page: Bench = async (options) => {
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-page-'));
  const served = await serveText((path) => controlPage(path.includes('/customers/') ? controls : 0));
  const urls = { form: `${served.url}/dashboard/v2/customers/add`, home: `${served.url}/dashboard/home` };
  try {
    const extension = await freshBuild(folder, { mode: 'demo' });
    const plain = await plainBrowser('chromium');
    const found = await (async () => {
      try {
        const blank = await plain.browser.newPage();
        await blank.goto(urls.form);
        return await finding(blank, options);
      } finally {
        await plain.close();
      }
    })();
    return [...found, ...(await beside(extension, urls, options)), ...(await typing(extension, options))];
  } finally {
    served.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
