import type { Figure } from './bench.ts';

const round = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** @returns whether the figure keeps its budget; '' where it has none. */
const verdict = ({ value, budget }: Figure) => {
  if (budget === undefined) return '';
  return value <= budget ? `within ${budget}` : `OVER ${budget}`;
};

const widest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));

function list(figures: readonly Figure[]): string[] {
  const width = widest(figures.map(({ what }) => what));
  return figures.map(
    (figure) =>
      `  ${figure.what.padEnd(width)}  ${round(figure.value).padStart(8)} ${figure.unit.padEnd(5)}  ${verdict(figure)}`,
  );
}

/** A group's word stands once, at the right end of its columns, as the numbers do. */
function grid(title: string, figures: readonly Figure[]): string[] {
  const rows = [...new Set(figures.map(({ what }) => what))];
  const columns = [...new Set(figures.map(({ at }) => at?.column ?? ''))];
  const groupOf = (column: string) => column.split(' ')[0] ?? '';
  const nameOf = (column: string) => column.split(' ').slice(1).join(' ');
  const cell = 2 + Math.max(5, widest(columns.map(nameOf)));
  const blocks = [...new Set(columns.map(groupOf))].map((group) => {
    const own = columns.filter((column) => groupOf(column) === group);
    return { group, own, width: Math.max(2 + group.length, own.length * cell) };
  });
  const width = widest(rows);
  const line = (name: string, textOf: (block: (typeof blocks)[number]) => string) =>
    `  ${name.padEnd(width)}${blocks.map((block) => textOf(block).padStart(block.width)).join('  ')}`;
  const cells = (own: readonly string[], textOf: (column: string) => string) =>
    own.map((column) => textOf(column).padStart(cell)).join('');
  const shown = (what: string, column: string) => {
    const { value, unit } = figures.find((one) => one.what === what && one.at?.column === column) ?? {};
    if (value === undefined) return '';
    return value.toFixed(unit === 'ms' && value < 10 ? 2 : 1);
  };
  return [
    `  ${title}`,
    line('', ({ group }) => group),
    ...(columns.some((column) => nameOf(column) !== '') ? [line('', ({ own }) => cells(own, nameOf))] : []),
    ...rows.map((what) => line(what, ({ own }) => cells(own, (column) => shown(what, column)))),
    '',
  ];
}

/** @returns the figures for people: a line each, and those that belong into a table of several columns as that table. */
export function table(name: string, figures: readonly Figure[]): string {
  const parts: Figure[][] = [];
  for (const figure of figures) {
    const last = parts.at(-1);
    if (last && last[0]?.at?.table === figure.at?.table) last.push(figure);
    else parts.push([figure]);
  }
  const printed = parts.flatMap((part) => {
    const title = part[0]?.at?.table;
    return title === undefined ? list(part) : grid(title, part);
  });
  return [`${name}:`, ...printed.map((line) => line.trimEnd())].join('\n');
}
