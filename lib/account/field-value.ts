import type { Account } from './account.ts';
import type { FieldKey } from './field-keys.ts';

/** What one field can hold: text, a tick, or a list of tags. */
export type FieldValue = string | boolean | string[];

/** Order lines are a table of their own; a single field key can't say which line it means. */
type Settable = Exclude<FieldKey, 'orderLines.offer' | 'orderLines.quantity'>;

/** @returns what the record holds for the key; `undefined` if nothing (an order line's key always is). */
export function fieldValue(account: Partial<Account>, key: FieldKey): FieldValue | undefined {
  // Rules ask this hundreds of times a check, so nothing is taken apart that has no parts.
  if (!key.includes('.')) return account[key as keyof Account] as FieldValue | undefined;
  const [head, tail] = key.split('.') as [keyof Account, string];
  return head === 'orderLines' ? undefined : (account[head] as Record<string, string> | undefined)?.[tail];
}

/** @returns the field's text, trimmed; '' for a missing field, a tick or a list. */
export function fieldText(account: Partial<Account>, key: FieldKey): string {
  const value = fieldValue(account, key);
  return typeof value === 'string' ? value.trim() : '';
}

/** @returns a copy of the record with this one field set; order lines are left alone. */
export function withField(
  account: Partial<Account>,
  key: FieldKey,
  value: FieldValue | undefined,
): Partial<Account> {
  if (key.startsWith('orderLines.')) return account;
  const [head, tail] = (key as Settable).split('.') as [keyof Account, string | undefined];
  if (tail === undefined) return { ...account, [head]: value };
  return { ...account, [head]: { ...(account[head] as object | undefined), [tail]: value } };
}

/** @returns true for what counts as "nothing entered": absent, blank text, no tags. A false tick is an entry. */
export function isEmptyValue(value: FieldValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}
