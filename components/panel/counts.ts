import type { FieldKey } from '../../lib/account/field-keys.ts';
import type { ShownFinding } from '../../lib/rules/shown-finding.ts';
import { fieldGroup, fieldGroups } from '../parts/field-groups.ts';

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** Mistakes apart from what is merely still empty, each in the order of the form's groups, worst first. */
export type Sorted = { found: ShownFinding[]; missing: ShownFinding[]; toFix: number; toCheck: number };

export function sorted(findings: readonly ShownFinding[]): Sorted {
  const place = (one: ShownFinding) => fieldGroups.indexOf(fieldGroup(one.field)) * 3 + ranks[one.severity];
  const found = findings.filter((one) => !one.missing).sort((a, b) => place(a) - place(b));
  return {
    found,
    missing: findings.filter((one) => one.missing),
    toFix: found.filter((one) => one.severity === 'error').length,
    toCheck: found.filter((one) => one.severity === 'warning').length,
  };
}

const touched = (set: ShownFinding['fixes'][number]['set']) => [
  ...Object.keys(set).filter((key) => key !== 'agreement'),
  ...Object.keys(set.agreement ?? {}).map((key) => `agreement.${key}`),
];

/** @returns how many safe fixes can be applied at once: at most one a field, because a second would undo the first. */
export function safeFixCount(findings: readonly ShownFinding[]): number {
  const taken = new Set<string>();
  let count = 0;
  for (const { fixes } of findings) {
    const first = fixes[0];
    if (!first?.safe) continue;
    const keys = touched(first.set);
    if (keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    count += 1;
  }
  return count;
}

/**
 * @param filled fields that hold a value.
 * @returns how many of the fields that matter are right: filled ones and those with a mistake or still empty count.
 */
export function progressOf(findings: readonly ShownFinding[], filled: readonly FieldKey[]) {
  const open = new Set(
    findings.filter((one) => one.missing || one.severity !== 'info').map((one) => one.field),
  );
  const done = filled.filter((key) => !open.has(key)).length;
  return { done, total: done + open.size };
}
