import { type Bench, type Figure, median, percentile, scaled } from '../bench.ts';
import { plainBrowser } from '../blank-page.ts';
import { bundled } from '../bundle.ts';
import { serveText } from '../serve-text.ts';
import { type LabelledPage, labelledPages, labelledTypes, pageSets } from './labelled-pages.ts';
import { askOurs } from './ours.ts';
import { addPage, emptyScore, micro, type Score } from './score.ts';

const withoutEmail = labelledTypes.filter((type) => type !== 'email');

function figures(set: string, score: Score, times: readonly number[]): Figure[] {
  const percent = (what: string, value: number): Figure => ({ what: `${set}: ${what}`, value, unit: '%' });
  return [
    ...labelledTypes.flatMap((type) => {
      const { recall, precision } = micro(score, [type]);
      const { labelled = 0 } = score.byType.get(type) ?? {};
      return [percent(`${type}, recall of ${labelled}`, recall), percent(`${type}, precision`, precision)];
    }),
    percent('F1 of all', micro(score, labelledTypes).f1),
    percent('F1 without e-mail', micro(score, withoutEmail).f1),
    percent(`wrong fills of ${score.controls} labelled controls`, (100 * score.wrong) / score.controls),
    { what: `${set}: a page, median`, value: median(times), unit: 'ms' },
    { what: `${set}: a page, p95`, value: percentile(times, 0.95), unit: 'ms' },
  ];
}

/** Recognition on snapshots of real pages whose fields were labelled by hand. Nothing without `--data`. */
export const forms: Bench = async (options) => {
  const sets = (Object.keys(pageSets) as (keyof typeof pageSets)[]).map((set) => {
    const pages = labelledPages(options.data, set);
    return { set, pages: pages.slice(0, scaled(pages.length, options)) };
  });
  const all = new Map<string, LabelledPage>(
    sets.flatMap(({ pages }) => pages.map((page) => [page.id, page])),
  );
  if (all.size === 0) return [];
  const served = await serveText((path) => all.get(decodeURIComponent(path.slice(1)))?.html ?? '');
  const plain = await plainBrowser('chromium');
  try {
    const script = await bundled('lib/page/find-fields.ts', 'bundle');
    const tab = await plain.browser.newPage();
    // Snapshots name files of sites that are not to be asked.
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (request.url().startsWith(served.url)) void request.continue();
      else void request.abort();
    });
    const results: Figure[] = [];
    for (const { set, pages } of sets) {
      const score = emptyScore();
      const times: number[] = [];
      for (const { id, labels } of pages) {
        await tab.goto(`${served.url}/${encodeURIComponent(id)}`, { waitUntil: 'domcontentloaded' });
        await tab.evaluate(script);
        const { said, ms } = await askOurs(tab);
        times.push(ms);
        addPage(score, labels, said);
      }
      results.push(...figures(set, score, times));
    }
    return results;
  } finally {
    await plain.close();
    served.close();
  }
};
