import type { FieldKey } from '../account/field-keys.ts';
import type { FieldValue } from '../account/field-value.ts';
import type { FillResult, FillRow } from '../account/fill-row.ts';
import type { Form } from './form.ts';
import { appears, settled } from './settled.ts';
import { type WriteOutcome, type WriteValue, writeField } from './write-field.ts';

/** What undo needs for one field: what was there before, what stood there when all was done, and when that was. */
export type Written = {
  key: FieldKey;
  before: FieldValue;
  /** Undefined where the page had taken the field away. */
  after: FieldValue | undefined;
  at: number;
};

export type FillOutcome = { results: FillResult[]; written: Written[] };

/** Country decides which other fields exist, state which come after; the rest goes in the form's order. */
const first: FieldKey[] = ['country', 'specialQualification', 'state'];

/** Whether other fields depend on it. */
export const leads = (key: FieldKey) => first.includes(key);

/** @returns the same in the order in which they are written. */
export function inOrder<T extends { key: FieldKey }>(rows: T[]): T[] {
  const rank = ({ key }: T) => (leads(key) ? first.indexOf(key) : first.length);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Writes one field, wherever it stands now.
 * @returns `null` if the page has no such field, nor draws one soon.
 */
export async function writeKey(form: Form, key: FieldKey, value: WriteValue): Promise<WriteOutcome | null> {
  // A field that depends on the country appears only after the page drew itself anew.
  const field = form.field(key) ?? (await appears(() => afresh(form, key), 600));
  if (!field) return null;
  const outcome = await writeField(field, value);
  if (!field.element.isConnected) {
    // The page put another control in its place: what that one holds counts.
    const other = afresh(form, key);
    if (other && !(outcome.written && same(form.value(key), outcome.readBack)))
      return writeField(other, value);
  }
  if (leads(key)) {
    await settled();
    form.scan();
  }
  return outcome;
}

function afresh(form: Form, key: FieldKey) {
  form.scan();
  return form.field(key);
}

function valueToWrite(row: FillRow): WriteValue {
  if (typeof row.value === 'boolean') return row.value;
  return row.candidates && row.candidates.length > 0 ? { candidates: row.candidates } : String(row.value);
}

/** A text box gets the record's own spelling; only lists are picked from by any of their names. */
function forControl(form: Form, row: FillRow): WriteValue {
  // Tags are added to those the page has; a fill takes none away.
  if (Array.isArray(row.value)) {
    const held = form.value(row.key);
    return [...new Set([...(Array.isArray(held) ? held : []), ...row.value])].join(', ');
  }
  const value = valueToWrite(row);
  const field = form.field(row.key);
  const typed = field?.control === 'text' || field?.control === 'date';
  return typeof value === 'object' && typed && !(field.element as HTMLInputElement).list
    ? String(row.value)
    : value;
}

/** Writes one row into the control that stands there at that moment. @returns what became of it, and of the field. */
export async function writeRow(
  form: Form,
  row: FillRow,
): Promise<{ result: FillResult; change: Written | null }> {
  const { key } = row;
  if (form.neverWrite.includes(key))
    return { result: { key, written: false, reason: 'not-allowed' }, change: null };
  const before = form.value(key) ?? '';
  const outcome = await writeKey(form, key, forControl(form, row));
  if (!outcome) return { result: { key, written: false, reason: 'not-on-page' }, change: null };
  const { written, reason, readBack: after } = outcome;
  const change = same(after, before) ? null : { key, before, after, at: Date.now() };
  return { result: { key, written, reason }, change };
}

/**
 * Writes the rows, country first, each into the control that stands there at that moment.
 * @param touchedAt when the user last changed a field by hand, milliseconds since 1970: a row that was worked out before
 * that is left out, for what people type is never overwritten unseen.
 * @returns one result a row in the rows' order, and what undo needs. Never throws.
 */
export async function writeRows(
  form: Form,
  rows: FillRow[],
  onProgress: (done: number) => void = () => {},
  touchedAt: (key: FieldKey) => number = () => 0,
): Promise<FillOutcome> {
  const results = new Map<FieldKey, FillResult>();
  const written: Written[] = [];
  for (const row of inOrder(rows)) {
    const { key } = row;
    if (touchedAt(key) > (row.at ?? Number.POSITIVE_INFINITY)) {
      results.set(key, { key, written: false, reason: 'typed-since' });
    } else {
      const { result, change } = await writeRow(form, row);
      results.set(key, result);
      if (change) written.push(change);
    }
    onProgress(results.size);
  }
  return { results: rows.map(({ key }) => results.get(key) as FillResult), written };
}
