import Papa from 'papaparse';
import { headingScore } from './csv-columns.ts';

/** For lists of one column, whose names may hold any other separator. */
const noSeparator = '\u001f';
const separators = [',', ';', '\t', '|'];

/** First line of files written for spreadsheets: `sep=;`. */
const declared = /^sep=([,;\t|])\r?\n/i;

/**
 * @param head the first part of the text.
 * @returns the separator, and how many characters at the start only declare it. The one that makes the most
 * known headings wins, because names may hold commas and semicolons; else the one that cuts rows most evenly.
 */
export function separatorOf(head: string): { separator: string; skip: number } {
  const declaration = declared.exec(head);
  if (declaration) return { separator: declaration[1] as string, skip: declaration[0].length };
  const scores = separators.map((delimiter) => {
    const rows = Papa.parse<string[]>(head, { delimiter, preview: 10, skipEmptyLines: 'greedy' }).data;
    return Math.max(0, ...rows.map(headingScore));
  });
  const best = Math.max(...scores);
  const firstLine = head.trimStart().split(/[\r\n]/, 1)[0] as string;
  // A heading in quotation marks may go on in the next line.
  const isWhole = (firstLine.split('"').length - 1) % 2 === 0;
  if (
    best > 0 &&
    isWhole &&
    !separators.some((separator) => firstLine.includes(separator)) &&
    headingScore([firstLine]) > 0
  ) {
    return { separator: noSeparator, skip: 0 };
  }
  if (best > 0 && scores.filter((score) => score === best).length === 1) {
    return { separator: separators[scores.indexOf(best)] as string, skip: 0 };
  }
  const guessed = Papa.parse(head, { preview: 20, skipEmptyLines: 'greedy', delimitersToGuess: separators });
  return {
    separator: guessed.errors.some(({ code }) => code === 'UndetectableDelimiter')
      ? ','
      : guessed.meta.delimiter,
    skip: 0,
  };
}
