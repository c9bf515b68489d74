import type { FieldKey } from '../account/field-keys.ts';
import { type FieldValue, isEmptyValue } from '../account/field-value.ts';
import type { FillResult, FillRow } from '../account/fill-row.ts';
import type { Form } from './form.ts';
import { appears, settled } from './settled.ts';
import { type WriteValue, writeField } from './write-field.ts';

/** What undo needs for one field: what was there before, and what we put there. */
export type Written = { key: FieldKey; before: FieldValue; after: FieldValue; value: WriteValue };

export type FillOutcome = { results: FillResult[]; written: Written[] };

/** Country decides which other fields exist, state which come after; the rest goes in the form's order. */
const first: FieldKey[] = ['country', 'specialQualification', 'state'];

/** A page re-renders after its own requests, too; these are the moments after which browsers look again. */
const looksAgain = [500, 1_000];

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
  const rank = (key: FieldKey) => (first.includes(key) ? first.indexOf(key) : first.length);
  const ordered = [...rows].sort((a, b) => rank(a.key) - rank(b.key));
  const results = new Map<FieldKey, FillResult>();
  const written = new Map<FieldKey, Written>();
  for (const [index, row] of ordered.entries()) {
    const { result, change } =
      touchedAt(row.key) > (row.at ?? Number.POSITIVE_INFINITY)
        ? { result: { key: row.key, written: false, reason: 'typed-since' as const }, change: null }
        : await writeRow(form, row);
    results.set(row.key, result);
    if (change) written.set(row.key, change);
    if (first.includes(row.key)) {
      await settled();
      form.scan();
    }
    onProgress(index + 1);
  }
  return { results: rows.map((row) => results.get(row.key) as FillResult), written: [...written.values()] };
}

async function writeRow(form: Form, row: FillRow): Promise<{ result: FillResult; change: Written | null }> {
  if (form.neverWrite.includes(row.key))
    return { result: { key: row.key, written: false, reason: 'not-allowed' }, change: null };
  // A field that depends on the country appears only after the page drew itself anew.
  const field = form.field(row.key) ?? (await appears(() => afresh(form, row.key), 600));
  if (!field) return { result: { key: row.key, written: false, reason: 'not-on-page' }, change: null };
  const before = form.value(row.key) ?? '';
  const value = forControl(form, row);
  const { written, reason, readBack } = await writeField(field, value);
  const changed = JSON.stringify(readBack) !== JSON.stringify(before);
  return {
    result: { key: row.key, written, reason },
    change: changed ? { key: row.key, before, after: readBack, value } : null,
  };
}

function afresh(form: Form, key: FieldKey) {
  form.scan();
  return form.field(key);
}

/**
 * Writes the rows, then looks at all of them together after 500 and 1,000 ms and writes once more what the
 * page itself emptied; never a field that the user touched meanwhile.
 * @param touchedAt when the user last changed a field by hand, milliseconds since 1970.
 */
export async function fillForm(
  form: Form,
  rows: FillRow[],
  touchedAt: (key: FieldKey) => number,
  onProgress: (done: number) => void,
): Promise<FillOutcome> {
  const startedAt = Date.now();
  const outcome = await writeRows(form, rows, onProgress, touchedAt);
  const from = performance.now();
  for (const moment of looksAgain) {
    await appears(() => (performance.now() - from >= moment ? true : null), moment * 2);
    form.scan();
    for (const [index, row] of rows.entries()) {
      if (outcome.results[index]?.written !== true || touchedAt(row.key) >= startedAt) continue;
      const held = form.value(row.key);
      if (held !== undefined && (!isEmptyValue(held) || isEmptyValue(row.value))) continue;
      outcome.results[index] = (await writeRow(form, row)).result;
    }
  }
  return outcome;
}

/**
 * Puts back exactly what was there, field by field, wherever the field stands now. A field that holds
 * something else than we wrote was changed since, and is left alone.
 */
export async function undoFill(form: Form, written: Written[]): Promise<FillResult[]> {
  const results: FillResult[] = [];
  // Backwards: the country goes back last, so that its dependants still exist when their turn comes.
  for (const { key, before, after } of [...written].reverse()) {
    form.scan();
    const field = form.field(key);
    if (!field) {
      results.push({ key, written: false, reason: 'not-on-page' });
      continue;
    }
    if (JSON.stringify(form.value(key)) !== JSON.stringify(after)) {
      results.push({ key, written: false, reason: 'changed-by-page' });
      continue;
    }
    const value: WriteValue =
      typeof before === 'boolean' ? before : Array.isArray(before) ? before.join(', ') : before;
    const outcome = await writeField(field, value);
    const back = JSON.stringify(outcome.readBack) === JSON.stringify(before);
    results.push({ key, written: back, reason: back ? undefined : (outcome.reason ?? 'not-accepted') });
  }
  return results.reverse();
}
