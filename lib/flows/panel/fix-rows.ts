import { fieldKeys } from '../../account/field-keys.ts';
import { fieldValue } from '../../account/field-value.ts';
import type { FillRow } from '../../account/fill-row.ts';
import type { ShownFix } from '../../rules/shown-finding.ts';

/**
 * @returns a fix as rows to write: every field it sets, those of the person who accepted the agreement too. That the
 * customer accepted, and when, no rule may say.
 */
export function rowsOf(fix: ShownFix): FillRow[] {
  return fieldKeys.flatMap((key) => {
    const value = fieldValue(fix.set, key);
    if (value === undefined || typeof value === 'object' || /\.(?:choice|date)$/.test(key)) return [];
    return [{ key, value, shown: `${value}`, now: '', source: 'record', candidates: fix.candidates?.[key] }];
  });
}
