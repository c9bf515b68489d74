import type { Figure } from './bench.ts';

const round = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** @returns whether the figure keeps its budget; '' where it has none. */
const verdict = ({ value, budget }: Figure) => {
  if (budget === undefined) return '';
  return value <= budget ? `within ${budget}` : `OVER ${budget}`;
};

/** @returns the figures as a table for people, a line each. */
export function table(name: string, figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ what }) => what.length));
  const lines = figures.map(
    (figure) =>
      `  ${figure.what.padEnd(width)}  ${round(figure.value).padStart(8)} ${figure.unit.padEnd(5)}  ${verdict(figure)}`,
  );
  return [`${name}:`, ...lines.map((line) => line.trimEnd())].join('\n');
}
