/** What one case came to, over its runs. */
export interface Tally {
  name: string;
  runs: number;
  typed: number;
  restored: number;
  /** Why the browser does not let a test do this. */
  untested?: string;
}

/** @returns the survival table as text: a line for each case, columns aligned. */
export function survivalTable(title: string, tallies: readonly Tally[]): string {
  const rows = tallies.map(({ name, runs, typed, restored, untested }) =>
    untested
      ? [name, '', '', '', `untested: ${untested}`]
      : [name, runs, typed, restored, `${typed === 0 ? 0 : Math.floor((1000 * restored) / typed) / 10} %`],
  );
  const table = [[title, 'runs', 'characters typed', 'characters restored', ''], ...rows].map((row) =>
    row.map(String),
  );
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
