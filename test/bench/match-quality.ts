import type { Customer } from '../../lib/customers/index.ts';
import { type BenchOptions, type Figure, median, percentile, took } from './bench.ts';
import { type Engine, engines, ours, type Ranked } from './match-engines.ts';
import { type RealCustomer, type RealQuery, realCustomers, realQueries } from './real-data.ts';

/** What became of one query. `rank` is where a row of the right organisation stands, -1 if it does not. */
type Answer = {
  query: RealQuery;
  rank: number;
  best: number;
  ms: number;
  told: boolean;
  certain: boolean;
  wrong: boolean;
};

const isNew = ({ query }: Answer) => query.row === null;
const isReal = (kind: string) => kind.startsWith('r_');
/** Renamed or shortened to initials: no engine can find these by the name. */
const sharesNothing = (kind: string) => kind.endsWith('_noover') || kind === 'r_acronym';
/** Nothing but the spelling of one name differs. */
const sameName = ['amp', 'case', 'diacr_fold', 'diacr_typed', 'legal_drop', 'legal_swap', 'punct'];

const share = (answers: readonly Answer[], test: (answer: Answer) => boolean) =>
  (100 * answers.filter(test).length) / answers.length;

function answer(query: RealQuery, rows: readonly RealCustomer[], find: (text: string) => Ranked[]): Answer {
  const start = performance.now();
  const found = find(query.query);
  const ms = performance.now() - start;
  const right = ({ row }: Ranked) => query.group !== null && rows[row]?.group === query.group;
  return {
    query,
    rank: found.findIndex(right),
    best: Math.max(0, ...found.map(({ score }) => score)),
    ms,
    told: found.some(({ level }) => level !== 'unlikely'),
    certain: found.some((one) => one.level === 'certain' && right(one)),
    wrong: found.some((one) => one.level === 'certain' && !right(one)),
  };
}

/** @returns the score that this share of new companies passes, of the half of them that thresholds are set by. */
function threshold(answers: readonly Answer[], passing: number): number {
  return percentile(
    answers.filter((each, at) => isNew(each) && at % 2 === 0).map(({ best }) => best),
    1 - passing,
  );
}

/** @returns the mean over kinds of the share that passes the test: a kind with few queries counts as much. */
function mean(
  answers: readonly Answer[],
  kinds: readonly string[],
  test: (answer: Answer) => boolean,
): number {
  const shares = kinds.map((kind) =>
    share(
      answers.filter(({ query }) => query.kind === kind),
      test,
    ),
  );
  return shares.reduce((sum, each) => sum + each, 0) / shares.length;
}

type Table = (column: string, value: number, unit: Figure['unit']) => Figure;

function quality(answers: readonly Answer[], add: Table): Figure[] {
  const kinds = [...new Set(answers.map(({ query }) => query.kind))].filter((kind) => !kind.startsWith('n_'));
  const made = kinds.filter((kind) => !isReal(kind));
  const real = kinds.filter((kind) => isReal(kind) && !sharesNothing(kind));
  const at5 = threshold(answers, 0.05);
  const at1 = threshold(answers, 0.01);
  const figures: [string, readonly string[], (answer: Answer) => boolean][] = [
    ['made first', made, ({ rank }) => rank === 0],
    ['made five', made, ({ rank }) => rank >= 0],
    ['made at5', made, ({ rank, best }) => rank >= 0 && best > at5],
    ['made at1', made, ({ rank, best }) => rank === 0 && best > at1],
    ['real five', real, ({ rank }) => rank >= 0],
    ['real at5', real, ({ rank, best }) => rank >= 0 && best > at5],
  ];
  return figures.map(([column, of, test]) => add(column, mean(answers, of, test), '%'));
}

/** What our levels say, by kind of query. */
function levels(answers: readonly Answer[], of: string): Figure[] {
  const kinds = [...new Set(answers.map(({ query }) => query.kind))].sort();
  const fresh = answers.filter(isNew);
  const listed = kinds.filter((kind) => !kind.startsWith('n_') && !isReal(kind));
  return [
    {
      what: `${of} certain of a new company`,
      value: share(fresh, ({ wrong }) => wrong),
      unit: '%',
      budget: 0,
    },
    {
      what: `${of} new companies that raise a word`,
      value: share(fresh, ({ told }) => told),
      unit: '%',
      budget: 5,
    },
    {
      what: `${of} found in five with a word`,
      value: mean(answers, listed, ({ rank, told }) => rank >= 0 && told),
      unit: '%',
    },
    {
      what: `${of} certain where only the spelling differs`,
      value: mean(answers, sameName, ({ certain }) => certain),
      unit: '%',
    },
    ...kinds.map((kind): Figure => {
      const all = answers.filter(({ query }) => query.kind === kind);
      const [word, test] = kind.startsWith('n_')
        ? (['raises a word', ({ told }: Answer) => told] as const)
        : (['found in five', ({ rank }: Answer) => rank >= 0] as const);
      return { what: `${of} ${kind}: ${word}, of ${all.length}`, value: share(all, test), unit: '%' };
    }),
  ];
}

async function measure(engine: Engine, rows: readonly RealCustomer[], queries: readonly RealQuery[]) {
  const customers = rows.map(
    ({ name, country, domain }): Customer => ({
      name,
      ...(country ? { country } : {}),
      ...(domain ? { domain } : {}),
    }),
  );
  const built = await took(() => engine.build(customers));
  const asked = queries.filter((_, at) => at % engine.every === 0);
  for (const { query } of asked.slice(0, 50)) built.value(query);
  return { build: built.ms, answers: asked.map((query) => answer(query, rows, built.value)) };
}

/**
 * How well companies are found and new ones left alone, beside what others offer for it, all in this run. Thresholds are
 * set by half of the new companies. Queries name nothing but the company. Nothing without data.
 */
export async function matchQuality({ data, scale }: BenchOptions): Promise<Figure[]> {
  const all = realCustomers(data);
  if (all.length === 0) return [];
  const queries = realQueries(data).filter((_, at) => at % Math.ceil(1 / scale) === 0);
  const figures: Figure[] = [];
  for (const count of [all.length, 10_000]) {
    const rows = all.slice(0, Math.ceil(count * scale));
    const asked = queries.filter(({ row }) => row === null || row < rows.length);
    const of = `${Math.round(rows.length / 1000)}k rows:`;
    let said: Figure[] = [];
    let base: { p99: number; build: number } | undefined;
    for (const engine of count === all.length ? engines : [ours]) {
      const { answers, build } = await measure(engine, rows, asked);
      const times = answers.map(({ ms }) => ms);
      const [p50, p99] = [median(times), percentile(times, 0.99)];
      base ??= { p99, build };
      const add: Table = (column, value, unit) => ({
        what: `${of} ${engine.name}`,
        at: {
          table: `${of} names found: right row first and in five; with 5 % and 1 % of new names let through`,
          column,
        },
        value,
        unit,
      });
      figures.push(
        ...quality(answers, add),
        add('ms p50', p50, 'ms'),
        add('ms p99', p99, 'ms'),
        add('ratio p99', p99 / base.p99, 'ratio'),
        add('ratio build', build / base.build, 'ratio'),
      );
      if (engine === ours) said = levels(answers, of);
    }
    figures.push(...said);
  }
  return figures;
}
