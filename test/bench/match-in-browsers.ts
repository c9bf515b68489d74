import type * as Customers from '../../lib/customers/index.ts';
import { type BenchOptions, type Figure, percentile } from './bench.ts';
import { inBlankPages } from './blank-page.ts';
import { bundled } from './bundle.ts';
import { realCustomers, realQueries } from './real-data.ts';

type Measured = {
  build: number;
  keysReady: number;
  allReady: number;
  longestPart: number;
  queries: number[];
  keystrokes: number[];
};

/** Runs in a page as text and needs nothing but what it is given. */
function measure(customers: typeof Customers, rows: Customers.Customer[], names: string[]): Measured {
  const took = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  let index: Customers.CustomerIndex | undefined;
  const build = took(() => {
    index = customers.buildCustomerIndex(rows);
  });
  const stored = customers.serialize(index as Customers.CustomerIndex);
  let again: Customers.CustomerIndex | undefined;
  const keysReady = took(() => {
    again = customers.deserialize(stored);
    customers.findByKeys(again, { name: names[0] });
  });
  const ready = again as Customers.CustomerIndex;
  let longestPart = 0;
  const rest = took(() => {
    const parts = customers.readyNames(ready);
    for (let done = false; !done; ) {
      longestPart = Math.max(
        longestPart,
        took(() => {
          done = parts.next().done === true;
        }),
      );
    }
  });
  const find = (name: string) => took(() => customers.findCustomers(ready, { name }, 5));
  for (const name of names.slice(0, 300)) find(name);
  const queries = names.map(find);
  const typed = names.slice(0, 150).flatMap((name) => [...name].map((_, at) => name.slice(0, at + 1)));
  return { build, keysReady, allReady: keysReady + rest, longestPart, queries, keystrokes: typed.map(find) };
}

/** Building, waking and asking in both browsers, at the size of the real list. Nothing without data. */
export async function matchInBrowsers({ data, scale, withoutBrowser }: BenchOptions): Promise<Figure[]> {
  const all = realCustomers(data);
  if (all.length === 0 || withoutBrowser) return [];
  const rows = all.slice(0, Math.ceil(all.length * scale)).map(({ name, country, domain }) => ({
    name,
    ...(country ? { country } : {}),
    ...(domain ? { domain } : {}),
  }));
  const names = realQueries(data)
    .filter((_, at) => at % 4 === 0)
    .map(({ query }) => query);
  const script = `${await bundled('lib/customers/index.ts', 'bundle')};
    window.measured = () => (${measure})(bundle, ${JSON.stringify(rows)}, ${JSON.stringify(names)});`;
  const figures: Figure[] = [];
  await inBlankPages(async (name, page) => {
    await page.addScriptTag({ content: script });
    const found = (await page.evaluate('window.measured()')) as Measured;
    const add = (what: string, value: number, budget: number) =>
      figures.push({ what: `in ${name}, ${rows.length} rows: ${what}`, value, unit: 'ms', budget });
    add('build, cold', found.build, 1_000);
    add('keys ready after a restart', found.keysReady, 50);
    add('everything ready', found.allReady, 300);
    add('longest part of it', found.longestPart, 50);
    // Firefox rounds its clock to a millisecond, so there only the tail says anything.
    if (name !== 'firefox') add('query p50', percentile(found.queries, 0.5), 0.5);
    add('query p99', percentile(found.queries, 0.99), 2);
    add('keystroke p99', percentile(found.keystrokes, 0.99), 1);
  });
  return figures;
}
