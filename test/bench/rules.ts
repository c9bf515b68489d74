import type { Account } from '../../lib/account/account.ts';
import { checkAccount } from '../../lib/rules/check.ts';
import { addressFigures } from './address-cases.ts';
import { type Bench, type BenchOptions, type Figure, median, percentile, scaled, timed } from './bench.ts';
import { inBlankPages } from './blank-page.ts';
import { bundled } from './bundle.ts';
import { wordDamageFigures } from './damaged-names.ts';
import { idFigures } from './ids.ts';
import { legalForms } from './legal-forms.ts';
import { placeholderFigures } from './placeholder-damage.ts';
import { plantedStateFigures } from './planted-states.ts';
import { realCustomers } from './real-data.ts';
import { damagedRecords, validRecords } from './records.ts';

const context = { today: '2026-11-22' };
const warmRounds = 5;
const rounds = 10;
const budget = 0.5;

type Times = { checks: number[]; copies: number[]; means: { check: number; copy: number } };

/**
 * Runs in Node and, as text, in a page; needs nothing but what it is given.
 * @returns for each record the median of its rounds, so that what else the machine does is not counted as ours; in
 * `means` their mean, for clocks that can't tell one check.
 */
function measure(
  check: (account: object, context: object) => unknown,
  records: object[],
  plan: { warmRounds: number; rounds: number; context: object },
): Times {
  const one = (work: () => unknown) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const times = records.map(() => ({ checks: [] as number[], copies: [] as number[] }));
  for (let round = 0; round < plan.warmRounds + plan.rounds; round++) {
    records.forEach((record, at) => {
      const checked = one(() => check(record, plan.context));
      const copied = one(() => JSON.parse(JSON.stringify(record)));
      if (round < plan.warmRounds) return;
      times[at]?.checks.push(checked);
      times[at]?.copies.push(copied);
    });
  }
  const middle = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;
  const mean = (list: number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  return {
    checks: times.map(({ checks }) => middle(checks)),
    copies: times.map(({ copies }) => middle(copies)),
    means: {
      check: mean(times.flatMap(({ checks }) => checks)),
      copy: mean(times.flatMap(({ copies }) => copies)),
    },
  };
}

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

const figures = (where: string, { checks, copies }: Times): Figure[] => [
  { what: `${where}: checkAccount p50`, value: percentile(checks, 0.5), unit: 'ms' },
  { what: `${where}: checkAccount p99`, value: percentile(checks, 0.99), unit: 'ms', budget },
  { what: `${where}: against copying the record as JSON`, value: sum(checks) / sum(copies), unit: 'ratio' },
];

/** Firefox rounds its clock to a millisecond, so only the mean of all the work says anything there. */
const meanFigures = (where: string, { means }: Times): Figure[] => [
  { what: `${where}: checkAccount, mean`, value: means.check, unit: 'ms', budget },
  { what: `${where}: against copying the record as JSON`, value: means.check / means.copy, unit: 'ratio' },
];

async function inBrowsers(records: Account[], plan: Parameters<typeof measure>[2]): Promise<Figure[]> {
  const script = `${await bundled('lib/rules/check.ts', 'bundle')};
    window.times = () => (${measure})(bundle.checkAccount, ${JSON.stringify(records)}, ${JSON.stringify(plan)});`;
  const found: Figure[] = [];
  await inBlankPages(async (name, page) => {
    await page.addScriptTag({ content: script });
    const times = (await page.evaluate('window.times()')) as Times;
    found.push(...(name === 'firefox' ? meanFigures : figures)(`in ${name}`, times));
  });
  return found;
}

/** Official names are right by definition: whatever is said about them counts against the rule. */
function accuracy(options: BenchOptions): Figure[] {
  const official = realCustomers(options.data);
  const names = official.slice(0, Math.ceil(official.length * options.scale));
  const counts = new Map<string, number>();
  for (const { name } of names) {
    const found = checkAccount({ companyName: name }, context).filter(({ field }) => field === 'companyName');
    const keys = found
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, severity }) => `${severity} ${rule}`);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => ({
      what: `official names with ${key}, of ${names.length}`,
      value: (100 * count) / names.length,
      unit: '%',
    }));
}

/** Checking a full record: fine and damaged ones of several countries, in Node and in both browsers. */
export const rules: Bench = async (options) => {
  const count = scaled(200, options);
  const [valid, damaged] = [validRecords(count), damagedRecords(count)];
  const plan = { warmRounds: scaled(warmRounds, options), rounds: scaled(rounds, options), context };
  const first = timed([valid[0] as Account], (record) => checkAccount(record, context));
  const check = checkAccount as Parameters<typeof measure>[0];
  return [
    { what: 'Node: first check after loading', value: median(first), unit: 'ms' },
    ...figures('Node, valid', measure(check, valid, plan)),
    ...figures('Node, damaged', measure(check, damaged, plan)),
    ...(options.withoutBrowser ? [] : await inBrowsers([...valid, ...damaged], plan)),
    ...accuracy(options),
    ...legalForms(options),
    ...wordDamageFigures(options),
    ...placeholderFigures(options),
    ...addressFigures(options),
    ...plantedStateFigures(options),
    ...idFigures(options),
  ];
};
