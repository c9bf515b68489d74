/** What a benchmark may be told on the command line; tests give small counts. */
export type BenchOptions = {
  /** A folder with real data to measure against; nothing in it is needed. */
  data?: string;
  /** Shrinks every count, 0 to 1; 1 is the full benchmark. */
  scale: number;
  /** Node alone, no browser is started. */
  withoutBrowser?: boolean;
};

/** One measured number; with a budget where the design gives one. Ratios compare two things of the same run. */
export type Figure = {
  what: string;
  /** Where a figure stands in a table of several columns; a column's name may begin with the word of its group. */
  at?: { table: string; column: string };
  value: number;
  unit: 'ms' | 'kB' | '%' | 'ratio' | 'count';
  budget?: number;
};

export type Bench = (options: BenchOptions) => Promise<Figure[]>;

/** @returns at least one, so that no benchmark measures nothing. */
export const scaled = (count: number, { scale }: BenchOptions): number =>
  Math.max(1, Math.round(count * scale));

/** @returns the value below which this share of the values lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** @returns how long each call took, in milliseconds. */
export function timed<T>(items: readonly T[], work: (item: T) => unknown): number[] {
  return items.map((item) => {
    const start = performance.now();
    work(item);
    return performance.now() - start;
  });
}

/** @returns what the work gave, and its milliseconds. */
export async function took<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}
