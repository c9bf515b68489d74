import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldValue, isEmptyValue } from '../account/field-value.ts';
import type { TimedFields } from './timed-fields.ts';

/** Chosen from a few, or set by the page itself: two customers have these in common without being one. */
const common: readonly string[] = [
  'country',
  'state',
  'specialQualification',
  'educationSegment',
  'indirectReseller',
  'agreement.choice',
  'agreement.date',
] satisfies FieldKey[];

/** @returns the entries that the form shows just as they are kept. */
export function stillShown(fields: TimedFields, form: Partial<Account>): TimedFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, entry]) => JSON.stringify(entry?.value) === JSON.stringify(fieldValue(form, key as FieldKey)),
    ),
  );
}

/**
 * Whether a form goes on with the draft: one of the draft's own words stands in it. Fields in `but` say nothing.
 * @returns true also for a draft without words, since there is nothing that could be mixed up.
 */
export function goesOn(fields: TimedFields, form: Partial<Account>, but: readonly FieldKey[]): boolean {
  const words = Object.fromEntries(
    Object.entries(fields).filter(
      ([key, entry]) =>
        typeof entry?.value === 'string' && !isEmptyValue(entry.value) && !common.includes(key),
    ),
  );
  if (Object.keys(words).length === 0) return true;
  return Object.keys(stillShown(words, form)).some((key) => !but.includes(key as FieldKey));
}
