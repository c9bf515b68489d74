import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { withField } from '../account/field-value.ts';
import type { Fix } from './finding.ts';

/**
 * @param rule whose text `<rule>.fix` labels it.
 * @param safe true only if the value can't have another meaning.
 * @returns a fix that writes one field.
 */
export const fieldFix = (rule: string, field: FieldKey, value: string, safe = false): Fix => ({
  label: { key: `${rule}.fix`, params: { value } },
  set: withField({}, field, value) as Account,
  safe,
});
