import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ImportError,
  type ImportErrorCode,
  importErrorCodes,
  importFailure,
} from '../../../lib/customers/import-error.ts';
import { noticeReasons, skipReasons } from '../../../lib/customers/import-report.ts';
import { readCustomersCsv } from '../../../lib/customers/read-csv.ts';
import { importBook } from '../../../lib/texts/import.ts';
import { languages, speaker } from '../../../lib/texts/say.ts';
import { englishHead, exportedList, tenantId } from './list-text.ts';

const say = speaker(importBook, 'en');
const bytes = (...values: number[]) => new Uint8Array(values).buffer;

/** The sentence that the user sees for an input. */
async function refusal(input: string | ArrayBuffer | Blob, signal?: AbortSignal): Promise<string> {
  const failure = importFailure(await readCustomersCsv(input, undefined, signal).catch((error) => error));
  return say(`error.${failure.code}`, failure.params);
}

const empty = 'This file is empty. Export the list again from Customers › Export and choose that file.';
const binary =
  'This file is not text, so it can’t be a customer list. Export the list from Customers › Export and choose the CSV file.';
const excel =
  'This is an Excel workbook, not a CSV file. Open it, choose Save as › CSV UTF-8, and import the saved file.';
const noColumn =
  'This file has no column with company names. Choose the Customers.csv from Customers › Export, or name the column “Company name” and import the file again.';
const noRows =
  'This file holds no customer rows. Export the list again from Customers › Export and choose that file.';

describe('a file that can’t be a list is refused with its exact message', () => {
  it.each<[string, string | ArrayBuffer, string]>([
    ['nothing at all', '', empty],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), empty],
    ['blank lines', ' \r\n\r\n', empty],
    [
      'a PNG image',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52),
      binary,
    ],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj').buffer as ArrayBuffer, binary],
    ['text with zeros', 'Company name\nA\0B\n', binary],
    ['an xlsx', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0), excel],
    ['an old xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), excel],
    ['headings without rows', `${englishHead}\n`, noRows],
    ['headings with rows that lack a name', `${englishHead}\n${tenantId(1)},,a.pl,x\n`, noRows],
    [
      'a subscription export',
      `Subscription ID,Subscription,Quantity,Status,Reseller\n${tenantId(1)},Office,5,Active,\n`,
      noColumn,
    ],
    ['a list of people', 'First name,Last name,Name,E-mail\nJan,Nowak,Jan Nowak,jan@a.pl\n', noColumn],
    ['prose', 'Dear all,\nplease find attached the list.\n', noColumn],
  ])('%s', async (_, input, message) => {
    expect(await refusal(input)).toBe(message);
  });

  it('50 MB, at once and without reading it', async () => {
    const part = new Uint8Array(1_000_000).fill(0x61);
    const file = new File(
      Array.from({ length: 50 }, () => part),
      'Customers.csv',
    );
    const reads: number[] = [];
    file.slice = (from = 0) => {
      reads.push(from);
      return new Blob();
    };
    expect(await refusal(file)).toBe(
      'This file has 50 MB; Firstpass reads customer lists of up to 40 MB. Choose the Customers.csv from Customers › Export, or remove the columns that are not needed and try again.',
    );
    expect(reads).toEqual([]);
  });

  it('more rows than the index is made for', async () => {
    expect(await refusal(`Company name\n${'a\n'.repeat(300_001)}`)).toBe(
      'This file has more than 300,000 rows, the most that Firstpass reads. Split the list or leave out rows that are not needed, then import it again.',
    );
  });

  it('a file that vanished after it was chosen', async () => {
    const gone = new File(['Company name\nA\n'], 'Customers.csv');
    gone.slice = () =>
      ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as unknown as Blob;
    expect(await refusal(gone)).toBe(
      'The file could not be read: it was moved, changed or locked after you chose it. Close it in other programs and choose it again.',
    );
  });
});

describe('progress and cancelling', () => {
  it('rises to 1, in several steps for a file of several slices', async () => {
    const seen: [number, number][] = [];
    const { rows } = await readCustomersCsv(new Blob([exportedList(40_000)]), (done, count) =>
      seen.push([done, count]),
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted(([a], [b]) => a - b));
    expect(seen.at(-1)).toEqual([1, 40_000]);
    expect(rows).toHaveLength(40_000);
    expect(rows[39_999]?.tenantId).toBe(tenantId(39_999));
  });

  it('stops in the middle of a file', async () => {
    const stop = new AbortController();
    let steps = 0;
    const reading = readCustomersCsv(
      new Blob([exportedList(40_000)]),
      () => {
        steps++;
        stop.abort();
      },
      stop.signal,
    );
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(steps).toBe(1);
  });
});

describe('any input', () => {
  const odd = fc.string({
    unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', 'a', 'Ł', '\ud800', ' ', '=', '1'),
  });
  const isOwn = (error: unknown) => error instanceof ImportError && error.code !== 'unexpected';

  it('gives rows or a refusal of our own, for text and for bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), odd, fc.uint8Array({ maxLength: 300 })), async (input) => {
        const given = typeof input === 'string' ? input : (input.slice().buffer as ArrayBuffer);
        const outcome = await readCustomersCsv(given).catch((error) => isOwn(error) || Promise.reject(error));
        expect(outcome).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  it('accounts for every row, whatever marks without a pair it holds', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', 'a', 'b', ' ', '1'),
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
        const lines = cells.map((each, at) => `Firm ${at};${each}x`);
        const { rows } = await readCustomersCsv(`Company name;Relationship\n${lines.join('\n')}\n`);
        expect(rows.map(({ name }) => name)).toEqual(cells.map((_, at) => `Firm ${at}`));
      }),
      { numRuns: 300 },
    );
  });

  it('reads what a careful program wrote, byte by byte the same', async () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const name = fc.string({
      unit: fc.constantFrom('a', 'Ż', '"', ',', ';', '1', '.', '='),
      minLength: 1,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), async (names) => {
        const text = ['Company name,Domain', ...names.map((each) => `${quoted(each)},a.pl`)].join('\r\n');
        const { rows, problems } = await readCustomersCsv(text);
        expect(rows.map((row) => row.name)).toEqual(names);
        expect(problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('texts', () => {
  it.each(languages)('hold every error and every problem in %s', (language) => {
    const text = importBook[language];
    for (const code of importErrorCodes satisfies readonly ImportErrorCode[])
      expect(text[`error.${code}`]).toBeTruthy();
    for (const code of [...skipReasons, ...noticeReasons]) expect(text[`problem.${code}`]).toBeTruthy();
  });
});
