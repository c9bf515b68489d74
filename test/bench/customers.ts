import {
  buildCustomerIndex,
  type Customer,
  type CustomerQuery,
  deserialize,
  findCustomers,
  readyNames,
  serialize,
} from '../../lib/customers/index.ts';
import { readCustomersCsv } from '../../lib/customers/read-csv.ts';
import { type Bench, type BenchOptions, type Figure, percentile, scaled, timed, took } from './bench.ts';
import { customerRows, customersCsv } from './customer-rows.ts';
import { importInBrowsers } from './import-in-browsers.ts';
import { matchInBrowsers } from './match-in-browsers.ts';
import { matchQuality } from './match-quality.ts';
import { resident } from './resident.ts';
import { seeded } from './seeded.ts';

const sizes = [10_000, 100_000, 200_000];
const queriesASize = 2_000;

/** Half of the names stand in the list, half belong to nobody. */
function queries(rows: readonly Customer[], count: number): CustomerQuery[] {
  const random = seeded(3);
  const strangers = customerRows(count, 99);
  return strangers.map((stranger) => {
    const { name, country } = random.chance(0.5) ? random.pick(rows) : stranger;
    return { name: random.chance(0.5) ? name : name.toUpperCase(), country };
  });
}

/** What anybody would write first: a table of names in small letters. */
const plainTable = (rows: readonly Customer[]) =>
  new Map(rows.map(({ name }, row) => [name.toLowerCase(), row]));

async function measure(count: number, options: BenchOptions): Promise<Figure[]> {
  const rows = customerRows(count);
  const bytes = new TextEncoder().encode(customersCsv(rows)).buffer;
  let lastTurn = performance.now();
  let longestTurn = 0;
  const read = await took(() =>
    readCustomersCsv(bytes, () => {
      const now = performance.now();
      longestTurn = Math.max(longestTurn, now - lastTurn);
      lastTurn = now;
    }),
  );
  const build = await took(() => buildCustomerIndex(read.value.rows));
  const stored = await took(() => serialize(build.value));
  const plain = await took(() => plainTable(read.value.rows));
  const again = await took(() => deserialize(stored.value));
  const kept = resident(() => {
    // A copy of its own, as the background reads it from the database.
    const index = deserialize(stored.value.slice());
    for (const _ of readyNames(index));
    findCustomers(index, { name: rows[0]?.name });
    return index;
  });
  const asked = queries(rows, scaled(queriesASize, options));
  for (const query of asked.slice(0, 200)) findCustomers(again.value, query);
  const times = timed(asked, (query) => findCustomers(again.value, query));
  const plainTimes = timed(asked, ({ name = '' }) => plain.value.get(name.toLowerCase()));
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const of = `${count / 1000}k rows:`;
  const imported = read.ms + build.ms + stored.ms;
  return [
    { what: `${of} read CSV`, value: read.ms, unit: 'ms' },
    { what: `${of} longest time between two reports of progress`, value: longestTurn, unit: 'ms' },
    { what: `${of} build`, value: build.ms, unit: 'ms', budget: count === 100_000 ? 1_000 : undefined },
    { what: `${of} build against a plain Map of names`, value: build.ms / plain.ms, unit: 'ratio' },
    { what: `${of} serialize`, value: stored.ms, unit: 'ms' },
    {
      what: `${of} import in all`,
      value: imported,
      unit: 'ms',
      budget: count === 200_000 ? 5_000 : undefined,
    },
    { what: `${of} deserialize`, value: again.ms, unit: 'ms', budget: 50 },
    {
      what: `${of} stored`,
      value: stored.value.byteLength / 1000,
      unit: 'kB',
      budget: count === 100_000 ? 5_000 : undefined,
    },
    {
      what: `${of} resident`,
      value: kept.bytes / 1000,
      unit: 'kB',
      budget: count === 100_000 ? 25_000 : undefined,
    },
    { what: `${of} query p50`, value: percentile(times, 0.5), unit: 'ms', budget: 0.5 },
    { what: `${of} query p99`, value: percentile(times, 0.99), unit: 'ms', budget: count > 100_000 ? 4 : 2 },
    {
      what: `${of} queries against a plain Map of names`,
      value: sum(times) / sum(plainTimes),
      unit: 'ratio',
    },
  ];
}

/** The customer list: reading, building, storing and asking, and with real data how well it finds. */
export const customers: Bench = async (options) => {
  const figures: Figure[] = [];
  for (const count of sizes) figures.push(...(await measure(scaled(count, options), options)));
  return [
    ...figures,
    ...(await importInBrowsers(options)),
    ...(await matchInBrowsers(options)),
    ...(await matchQuality(options)),
  ];
};
