import Papa from 'papaparse';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldKeys } from '../account/field-keys.ts';
import { fieldValue } from '../account/field-value.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { drafts, plans } from '../store/things.ts';
import { fieldsBook } from '../texts/fields.ts';
import { type Language, speaker } from '../texts/say.ts';
import { ticksBook } from '../texts/ticks.ts';
import type { Exported } from './export-data.ts';
import { readRecords } from './read-records.ts';
import { languageNow } from './speak.ts';

/** Order lines are a table of their own and have no place in one row. */
const columns = fieldKeys.filter((key) => !key.startsWith('orderLines.'));

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV Injection): = + - @, tab,
 * line breaks and the full-width forms, also behind blanks. A phone number "+48 …" gets it, too: without, programs
 * make a number or a sum of it and the plus is lost; with it, it stays text as it was entered.
 */
export function safeCell(text: string): string {
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20\u2212]/u.test(text) ? `'${text}` : text;
}

/** @returns RFC 4180 with a byte order mark, by which spreadsheet programs know UTF-8; rows of the same length. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse(
    rows.map((row) => row.map(safeCell)),
    { newline: '\r\n' },
  )}\r\n`;
}

/**
 * All records as a table for people: one row each, the one changed last first, headings in the user's language.
 * @returns `failed` when storage could not be read: a table that lacks something must not look complete.
 */
export async function exportCsv(now: number, wanted?: Language): Promise<Result<Exported, 'failed'>> {
  const halves = await Promise.all([drafts.readAll(), plans.readAll()]);
  if (halves.some((half) => !half.ok)) return fail('failed');
  const records = await readRecords();
  const language = wanted ?? (await languageNow());
  const heading = speaker(fieldsBook, language);
  const tick = speaker(ticksBook, language);
  const cell = (account: Parameters<typeof fieldValue>[0], key: FieldKey) => {
    const value = fieldValue(account, key);
    if (typeof value === 'boolean') return tick(value ? 'yes' : 'no');
    return Array.isArray(value) ? value.join('; ') : (value ?? '');
  };
  const rows = records.map(({ account }) => columns.map((key) => cell(account, key)));
  return ok({
    content: new Blob([csvText([columns.map((key) => heading(key)), ...rows])], { type: 'text/csv' }),
    name: `firstpass-${new Date(now).toISOString().slice(0, 10)}.csv`,
    records: records.length,
  });
}
