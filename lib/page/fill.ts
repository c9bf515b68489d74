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
  if (Array.isArray(row.value)) return row.value.join(', ');
  return row.candidates && row.candidates.length > 0 ? { candidates: row.candidates } : row.value;
}

/** A text box gets the record's own spelling; only lists are picked from by any of their names. */
function forControl(form: Form, row: FillRow): WriteValue {
  const value = valueToWrite(row);
  const kind = form.field(row.key)?.control;
  return typeof value === 'object' && (kind === 'text' || kind === 'date') ? String(row.value) : value;
}

/**
 * Writes the rows, country first, each into the control that stands there at that moment. Then looks at all
 * of them together after 500 and 1,000 ms and writes once more what the page itself emptied; never a field
 * that the user touched meanwhile.
 * @param touchedAt when the user last changed a field by hand, milliseconds since 1970.
 * @returns one result a row, and what undo needs. Never throws.
 */
export async function fillForm(
  form: Form,
  rows: FillRow[],
  touchedAt: (key: FieldKey) => number,
  onProgress: (done: number) => void,
): Promise<FillOutcome> {
  const startedAt = Date.now();
  const rank = (key: FieldKey) => (first.includes(key) ? first.indexOf(key) : first.length);
  const ordered = [...rows].sort((a, b) => rank(a.key) - rank(b.key));
  const results = new Map<FieldKey, FillResult>();
  const written = new Map<FieldKey, Written>();

  function afresh(key: FieldKey) {
    form.scan();
    return form.field(key);
  }

  async function writeRow(row: FillRow): Promise<void> {
    // A field that depends on the country appears only after the page drew itself anew.
    const field = form.field(row.key) ?? (await appears(() => afresh(row.key), 600));
    if (!field) {
      results.set(row.key, { key: row.key, written: false, reason: 'not-on-page' });
      return;
    }
    const before = form.value(row.key) ?? '';
    const value = forControl(form, row);
    const outcome = await writeField(field, value);
    results.set(row.key, { key: row.key, written: outcome.written, reason: outcome.reason });
    if (JSON.stringify(outcome.readBack) !== JSON.stringify(before)) {
      const earlier = written.get(row.key);
      written.set(row.key, {
        key: row.key,
        before: earlier?.before ?? before,
        after: outcome.readBack,
        value,
      });
    }
  }

  for (const [index, row] of ordered.entries()) {
    await writeRow(row);
    if (first.includes(row.key)) {
      await settled();
      form.scan();
    }
    onProgress(index + 1);
  }

  const from = performance.now();
  for (const moment of looksAgain) {
    await appears(() => (performance.now() - from >= moment ? true : null), moment * 2);
    form.scan();
    for (const row of ordered) {
      if (results.get(row.key)?.written !== true || touchedAt(row.key) >= startedAt) continue;
      const held = form.value(row.key);
      if (held !== undefined && !(isEmptyValue(held) && !isEmptyValue(row.value))) continue;
      await writeRow(row);
    }
  }
  return {
    results: ordered.map((row) => results.get(row.key) as FillResult),
    written: [...written.values()],
  };
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
