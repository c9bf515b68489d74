/** One step of the walk as it is printed. */
export interface Row {
  scene: string;
  checked: string;
  /** The first one's full name, then the variants of it. */
  files: string[];
}

/** `01-a.png`, `01-a-dark.png` become `01-a.png -dark`: one line a step, and the names can still be read. */
function shortNames([first = '', ...more]: string[]): string {
  const stem = first.replace(/\.png$/, '');
  return [first, ...more.map((file) => file.replace(stem, '').replace(/\.png$/, ''))].join(' ');
}

/** @returns the steps as a table for people. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row, index) => [
    String(index + 1).padStart(2),
    row.scene,
    row.checked,
    shortNames(row.files),
  ]);
  const all = [[' #', 'Step', 'Checked', 'Screenshots'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const print = (line: string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    print(all[0] ?? []),
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...all.slice(1).map(print),
  ].join('\n');
}
