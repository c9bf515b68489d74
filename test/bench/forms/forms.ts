import { requireBrowser } from '../../support/browsers/install-browser.ts';
import { type Bench, type Figure, median, scaled } from '../bench.ts';
import { type PlainBrowser, plainBrowser } from '../blank-page.ts';
import { bundled } from '../bundle.ts';
import { serveText } from '../serve-text.ts';
import { askChromium, showPredictions, tellWhenPredicted } from './chromium.ts';
import { figures, type Said, times, vote } from './figures.ts';
import { askFirefox } from './firefox.ts';
import { type LabelledPage, labelledPages, pageSets } from './labelled-pages.ts';
import { markedTab } from './marked-tab.ts';
import { askOurs } from './ours.ts';
import type { Predictions } from './score.ts';

/** Snapshots name files of sites that are not to be asked. */
const nowhere = {
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  prefs: {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.failover_direct': false,
  },
};

type Served = (page: LabelledPage) => string;

async function inBrowser<T>(starting: Promise<PlainBrowser>, work: (plain: PlainBrowser) => Promise<T>) {
  const plain = await starting;
  try {
    return await work(plain);
  } finally {
    await plain.close();
  }
}

/** Both look at the same document: Chromium as soon as it is there, ours when that one is done. */
const inChromium = (pages: readonly LabelledPage[], served: Served) =>
  inBrowser(
    plainBrowser('chromium', undefined, { args: [showPredictions, ...nowhere.args] }),
    async ({ browser }) => {
      const ours = new Map<string, Predictions>();
      const chromium = new Map<string, Predictions>();
      const shown = new Map<string, readonly string[]>();
      const times = new Map<string, { first: number; warm: number }>();
      const script = await bundled('lib/page/find-fields.ts', 'bundle');
      const tab = await markedTab(browser);
      await tellWhenPredicted(tab);
      for (const page of pages) {
        await tab.goto(served(page), { waitUntil: 'domcontentloaded' });
        chromium.set(page.id, await askChromium(tab));
        await tab.evaluate(script);
        const { said, first, warm, ...rest } = await askOurs(tab);
        ours.set(page.id, said);
        shown.set(page.id, rest.shown);
        times.set(page.id, { first, warm: median(warm) });
      }
      return { ours, chromium, shown, times };
    },
  );

const inFirefox = (pages: readonly LabelledPage[], served: Served) =>
  inBrowser(
    plainBrowser('firefox', undefined, { args: ['--remote-allow-system-access'], prefs: nowhere.prefs }),
    async ({ browser }) => {
      const said = new Map<string, Predictions>();
      const tab = await markedTab(browser);
      for (const page of pages) {
        await tab.goto(served(page), { waitUntil: 'domcontentloaded' });
        said.set(page.id, await askFirefox(tab));
      }
      return said;
    },
  );

/**
 * Recognition on snapshots of real pages whose fields were labelled by hand: ours, and what Chromium and Firefox
 * themselves say of the same pages. Nothing without `--data`; without Firefox the others go on.
 */
export const forms: Bench = async (options) => {
  const sets = (Object.keys(pageSets) as (keyof typeof pageSets)[]).map((set) => {
    const pages = labelledPages(options.data, set);
    return { set, pages: pages.slice(0, scaled(pages.length, options)) };
  });
  const all = sets.flatMap(({ pages }) => pages);
  if (all.length === 0) return [];
  const byId = new Map(all.map((page) => [page.id, page]));
  const { url, close } = await serveText((path) => byId.get(decodeURIComponent(path.slice(1)))?.html ?? '');
  const served: Served = ({ id }) => `${url}/${encodeURIComponent(id)}`;
  try {
    const { ours, chromium, shown, times: took } = await inChromium(all, served);
    const detectors = new Map<string, Said>([
      ['ours', ours],
      ['Chromium', chromium],
    ]);
    const missing = await requireBrowser('firefox').then(
      () => undefined,
      (error: Error) => error.message,
    );
    if (missing === undefined) {
      detectors.set('Firefox', await inFirefox(all, served));
      const three = [...detectors.values()];
      detectors.set('two-agree', new Map(all.map((page) => [page.id, vote(three, page)])));
    } else console.error(`forms: without Firefox. ${missing.split('\n')[0]}`);
    return sets.flatMap(({ set, pages }): Figure[] => {
      if (pages.length === 0) return [];
      const each = pages.flatMap(({ id }) => took.get(id) ?? []);
      const first = each.map((one) => one.first);
      const warm = each.map((one) => one.warm);
      return [...figures(set, pages, detectors, shown), ...times(set, first, warm)];
    });
  } finally {
    close();
  }
};
