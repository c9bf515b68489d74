/**
 * Splits one line whose quotation marks break the rules of CSV: `12;"KOWALSKI" SP. Z O.O.;x`.
 * A cell counts as quoted only if its closing mark is followed by the separator or the line end; any other
 * mark is a part of the text, except one that opens a cell and is never closed.
 */
export function lenientCells(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const close = line[at] === '"' ? closingMark(line, at + 1) : -1;
    const after = close + 1;
    if (close >= 0 && (after === line.length || line.startsWith(delimiter, after))) {
      cells.push(line.slice(at + 1, close).replaceAll('""', '"'));
      at = after + delimiter.length;
      continue;
    }
    const end = line.indexOf(delimiter, at);
    const cell = line.slice(at, end < 0 ? line.length : end);
    cells.push(close < 0 && cell.startsWith('"') ? cell.slice(1) : cell);
    if (end < 0) break;
    at = end + delimiter.length;
  }
  return cells;
}

/** @returns where the first mark stands that is not doubled; -1 if there is none. */
function closingMark(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}
