import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { csvText, exportCsv, safeCell } from '../../../lib/flows/export-csv.ts';
import { drafts, plans } from '../../../lib/store/things.ts';
import { draftOf, planOf } from '../../support/unit/records.ts';

beforeEach(() => fakeBrowser.reset());

const unsafe = /^[=+\-@\t\r\n＝＋－＠−]/u;
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '＝', '＋', '－', '＠', '"', ','),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);

test('no cell begins as a formula does, and every cell comes back whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const text = csvText(rows);
      expect(text.startsWith('\ufeff')).toBe(true);
      const read = Papa.parse<string[]>(text.slice(1), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1);
      expect(read).toHaveLength(rows.length);
      for (const [at, row] of rows.entries()) {
        for (const [column, value] of row.entries()) {
          const back = read[at]?.[column] ?? '';
          expect(back.trimStart()).not.toMatch(unsafe);
          expect([value, `'${value}`]).toContain(back);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a phone number stays text with its plus; a name with a hyphen inside is left as it is', () => {
  expect(safeCell('+48 58 123 45 67')).toBe("'+48 58 123 45 67");
  expect(safeCell('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
  expect(safeCell('Orlik-Transport @ Sopot')).toBe('Orlik-Transport @ Sopot');
});

test('one row a record with headings in the user’s language, both halves joined', async () => {
  await drafts.write(draftOf(1, 5, 'Łódź, "Nowak" S.A.'));
  await plans.write(planOf(1, 6, 'Gdynia'));
  const made = await exportCsv(Date.UTC(2026, 4, 12), 'pl');
  expect(made).toMatchObject({ ok: true, value: { name: 'firstpass-2026-05-12.csv', records: 1 } });
  // Reading a blob as text leaves the byte order mark out.
  const text = made.ok ? await made.value.content.text() : '';
  const [head = [], row = []] = Papa.parse<string[]>(text).data;
  expect(head[0]).toBe('Nazwa firmy');
  expect(row[0]).toBe('Łódź, "Nowak" S.A.');
  expect(row).toContain('Gdynia');
  expect(row).toHaveLength(head.length);
});

test('an unreadable storage gives no table', async () => {
  fakeBrowser.storage.local.get = () => Promise.reject(new Error('disk'));
  expect(await exportCsv(1)).toMatchObject({ ok: false });
});
