import * as z from 'zod/mini';
import type { Account } from '../account/account.ts';
import { type FieldKey, fieldKeySchema, fieldKeys } from '../account/field-keys.ts';
import { type FieldValue, withField } from '../account/field-value.ts';
import { longestValue } from '../shared/text.ts';

/** One field's value and when it was given, in milliseconds since 1970. */
export const timedValueSchema = z.object({
  value: z.union([
    z.string().check(z.maxLength(longestValue)),
    z.boolean(),
    z.array(z.string().check(z.maxLength(longestValue))),
  ]),
  at: z.number(),
});

/**
 * Fields with their times. Two of these can be merged in any order with the same result (per field the
 * later one wins, the first argument on a tie), so page and side panel write without asking each other.
 */
export const timedFieldsSchema = z.partialRecord(fieldKeySchema, timedValueSchema);
export type TimedFields = Partial<Record<FieldKey, { value: FieldValue; at: number }>>;

/** @returns per field whichever side is later. Neither argument is changed. */
export function mergedFields(a: TimedFields, b: TimedFields): TimedFields {
  const merged: TimedFields = { ...b };
  for (const key of fieldKeys) {
    const mine = a[key];
    const theirs = b[key];
    if (mine && (!theirs || mine.at >= theirs.at)) merged[key] = mine;
  }
  return merged;
}

/** @returns the record those fields make, without their times. */
export function accountOf(fields: TimedFields): Partial<Account> {
  let account: Partial<Account> = {};
  for (const key of fieldKeys) {
    const entry = fields[key];
    if (entry) account = withField(account, key, entry.value);
  }
  return account;
}
