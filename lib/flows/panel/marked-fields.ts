import type { FieldKey } from '../../account/field-keys.ts';
import type { Severity } from '../../rules/finding.ts';
import type { PanelModel } from './model.ts';

const weight: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** @returns one mark a field, for its gravest finding. What is merely still empty is not marked. */
export function markedFields({
  findings,
  ignored,
  seen,
  gone,
}: PanelModel): { key: FieldKey; severity: Severity }[] {
  if (!seen.form || gone) return [];
  const gravest = new Map<FieldKey, Severity>();
  for (const { id, field, severity, missing } of findings) {
    if (missing || ignored.includes(id)) continue;
    const known = gravest.get(field);
    if (!known || weight[severity] > weight[known]) gravest.set(field, severity);
  }
  return [...gravest].map(([key, severity]) => ({ key, severity }));
}
