import type { Encoding } from './csv-encoding.ts';
import { type CsvRecord, recordCutter } from './csv-records.ts';
import { separatorOf } from './csv-separator.ts';
import { type CsvInput, detectEncoding, inputSize, largestFile, textSlices } from './csv-source.ts';
import { ImportError, throwIfCancelled } from './import-error.ts';

/** The records of one slice of the file. */
export type CsvPart = {
  /** Those with anything in them. */
  records: CsvRecord[];
  /** Number of the last line read, blank ones included; 0 before the first. */
  lastRow: number;
  /** The share of the file that is done, 0 to 1. */
  done: number;
  separator: string;
};

const isFilled = ({ cells }: CsvRecord) => cells.some((cell) => cell.trim() !== '');

/**
 * Opens a list: its size and encoding are checked before anything is cut.
 * @returns the encoding, and the records slice by slice; other events run between two slices.
 * @throws ImportError if there is nothing to read or the user cancelled, also while the slices are taken.
 */
export async function openCsv(
  input: CsvInput,
  signal?: AbortSignal,
): Promise<{ encoding: Encoding; parts: AsyncGenerator<CsvPart> }> {
  throwIfCancelled(signal);
  const size = inputSize(input);
  if (size === 0) throw new ImportError('empty-file');
  if (size > largestFile) {
    throw new ImportError('too-large', { megabytes: Math.ceil(size / 1e6), most: largestFile / 1e6 });
  }
  const encoding = await detectEncoding(input, signal);
  return { encoding, parts: csvParts(input, encoding, signal) };
}

async function* csvParts(
  input: CsvInput,
  encoding: Encoding,
  signal: AbortSignal | undefined,
): AsyncGenerator<CsvPart> {
  let cut: ReturnType<typeof recordCutter> | undefined;
  let separator = ',';
  let lastRow = 0;
  for await (const { text, done, last } of textSlices(input, encoding, signal)) {
    let body = text;
    if (!cut) {
      if (text.trim() === '') throw new ImportError('empty-file');
      const found = separatorOf(text.slice(0, 1 << 16));
      separator = found.separator;
      cut = recordCutter(separator, found.skip > 0 ? 1 : 0);
      body = text.slice(found.skip);
    }
    const all = cut(body, last);
    lastRow = all.at(-1)?.row ?? lastRow;
    yield { records: all.filter(isFilled), lastRow, done, separator };
  }
}
