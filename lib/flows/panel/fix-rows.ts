import type { FieldKey } from '../../account/field-keys.ts';
import { fieldValue } from '../../account/field-value.ts';
import type { FillRow } from '../../account/fill-row.ts';
import type { ShownFix } from '../../rules/shown-finding.ts';

/**
 * @returns a fix as rows to write: every field it sets, those of the person who accepted the agreement too. That the
 * customer accepted, and when, no rule may say.
 */
export function rowsOf(fix: ShownFix): FillRow[] {
  const { agreement = {}, ...flat } = fix.set;
  const nested = Object.keys(agreement).filter((part) => part !== 'choice' && part !== 'date');
  const keys = [...Object.keys(flat), ...nested.map((part) => `agreement.${part}`)] as FieldKey[];
  return keys.flatMap((key) => {
    const value = fieldValue(fix.set, key);
    if (value === undefined || typeof value === 'object') return [];
    const candidates = fix.candidates?.[key];
    return [{ key, value, shown: String(value), now: '', source: 'record', candidates }];
  });
}
