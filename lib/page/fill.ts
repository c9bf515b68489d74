import type { FieldKey } from '../account/field-keys.ts';
import { type FieldValue, isEmptyValue } from '../account/field-value.ts';
import type { FillResult, FillRow } from '../account/fill-row.ts';
import type { Form } from './form.ts';
import { appears, settled } from './settled.ts';
import {
  type FillOutcome,
  inOrder,
  leads,
  same,
  type Written,
  writeKey,
  writeRow,
  writeRows,
} from './write-rows.ts';

/** A page re-renders after its own requests, too; these are the moments after which browsers look again. */
const looksAgain = [500, 1_000];

type TouchedAt = (key: FieldKey) => number;

/** Reads the whole form at each of the moments and gives each field to `look`, in the order of writing. */
async function lookAgain<T extends { key: FieldKey }>(
  form: Form,
  fields: T[],
  look: (field: T, now: FieldValue | undefined) => Promise<void>,
): Promise<void> {
  const from = performance.now();
  for (const moment of looksAgain) {
    await appears(() => (performance.now() - from >= moment ? true : null), moment * 2);
    form.scan();
    for (const field of inOrder(fields)) await look(field, form.value(field.key));
  }
}

/** The fields with what they hold. Whose agreement it is, and when, is nobody's to put back but the user's. */
function held(form: Form): Map<FieldKey, FieldValue> {
  const keys = form
    .scan()
    .present.filter((key) => !key.startsWith('agreement.') && !form.neverWrite.includes(key));
  return new Map(keys.map((key) => [key, form.value(key) ?? '']));
}

/**
 * Writes the rows, then looks at all of them together after 500 and 1,000 ms and writes once more what the
 * page itself emptied; never a field that the user touched meanwhile.
 * @param touchedAt when the user last changed a field by hand, milliseconds since 1970.
 * @returns what became of each row, and of every field that changed, those that the page changed itself among them.
 */
export async function fillForm(
  form: Form,
  rows: FillRow[],
  touchedAt: TouchedAt,
  onProgress: (done: number) => void,
): Promise<FillOutcome> {
  const startedAt = Date.now();
  // Component kits show what a field holds a frame or two after they drew the field. A form that is filled the moment
  // it stands there would be read as empty, and undo would then empty what it had held from the start.
  await settled();
  const before = held(form);
  const { results, written } = await writeRows(form, rows, onProgress, touchedAt);
  const again = new Set<FieldKey>();
  const mine = (key: FieldKey) => touchedAt(key) < startedAt;
  await lookAgain(form, rows, async (row, now) => {
    const { key } = row;
    const at = rows.indexOf(row);
    if (results[at]?.written !== true || !mine(key)) return;
    if (now !== undefined && (!isEmptyValue(now) || isEmptyValue(row.value))) return;
    results[at] = again.has(key)
      ? { key, written: false, reason: 'not-accepted' }
      : (await writeRow(form, row)).result;
    again.add(key);
  });
  for (const { key, before: held } of written) if (!before.has(key)) before.set(key, held);
  const at = Date.now();
  const changed = [...before].flatMap(([key, value]) => {
    const after = form.value(key);
    return mine(key) && !same(value, after) ? [{ key, before: value, after, at }] : [];
  });
  return { results, written: [...changed, ...written.filter(({ key }) => !mine(key))] };
}

/**
 * Puts back exactly what was there, field by field, wherever the field stands now. What the user changed since is left
 * alone, and so is what the page filled with something else.
 * @param touchedAt as in `fillForm`.
 */
export async function undoFill(form: Form, written: Written[], touchedAt: TouchedAt): Promise<FillResult[]> {
  const results = new Map<FieldKey, FillResult>();
  const refuse = (key: FieldKey, reason: FillResult['reason']) =>
    results.set(key, { key, written: false, reason });
  const mine = ({ key, at }: Written) => touchedAt(key) <= at;
  form.scan();
  for (const one of written) {
    const now = form.value(one.key);
    if (!mine(one)) refuse(one.key, 'typed-since');
    else if (now !== undefined && !isEmptyValue(now) && !same(now, one.after))
      refuse(one.key, 'changed-by-page');
  }
  const back = async ({ key, before }: Written) => {
    const value = Array.isArray(before) ? before.join(', ') : before;
    const outcome = same(form.value(key), before) ? null : await writeKey(form, key, value);
    if (same(form.value(key), before)) results.set(key, { key, written: true });
    else refuse(key, outcome ? (outcome.reason ?? 'not-accepted') : 'not-on-page');
  };
  const todo = inOrder(written.filter(({ key }) => !results.has(key)));
  const full = todo.filter(({ before }) => !isEmptyValue(before));
  // What was empty goes first and backwards, while all that depends on the country is still there; then the country
  // comes back, and with it the places for what it brought.
  for (const one of todo.filter((one) => !full.includes(one)).reverse()) await back(one);
  for (const one of full) await back(one);
  if (full.some(({ key }) => leads(key))) {
    const again = new Set<FieldKey>();
    await lookAgain(form, full, async (one, now) => {
      if (!mine(one) || again.has(one.key) || (now !== undefined && !isEmptyValue(now))) return;
      again.add(one.key);
      await back(one);
    });
  }
  return written.map(({ key }) => results.get(key) as FillResult);
}
