import type { Account } from '../account/account.ts';
import { type FieldKey, fieldKeys } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { cleanAccount } from './clean-account.ts';
import { type Finding, type Severity, severities } from './finding.ts';
import { rules } from './index.ts';
import type { CheckContext, Report, Rule } from './rule.ts';
import { seenAccount } from './seen-account.ts';
import { overruledBy } from './trusted.ts';
import { wholeFixes } from './whole-fixes.ts';

const fieldOrder = new Map<FieldKey, number>(fieldKeys.map((key, at) => [key, at]));

/** @returns what the user wants for the rule; `undefined` where nothing valid was set. */
function wanted(context: CheckContext, rule: Rule): Severity | 'off' | undefined {
  const all = context.severities;
  const own = all && Object.hasOwn(all, rule.id) ? all[rule.id] : undefined;
  return own === 'off' || severities.includes(own as Severity) ? own : undefined;
}

/** Evidence is marked in the value as it stands; one that only stands in the cleaned value marks nothing. */
function shownIn(typed: Partial<Account>, seen: Partial<Account>, field: FieldKey, report: Report): Report {
  if (typed === seen || report.evidence === undefined) return report;
  const text = fieldText(typed, field);
  const isCleaned = text !== fieldText(seen, field);
  return isCleaned && !text.includes(report.evidence) ? { ...report, evidence: undefined } : report;
}

/** One broken rule must never take the others with it: it counts as having found nothing. */
function reportsOf(rule: Rule, account: Partial<Account>, context: CheckContext): Report[] {
  try {
    return rule.check(account, context);
  } catch {
    return [];
  }
}

const spokenFor = new Map(rules.map(({ id, insteadOf }) => [id, insteadOf]));

const speaksFor = (other: Finding, finding: Finding): boolean =>
  other.field === finding.field && (spokenFor.get(other.rule)?.includes(finding.rule) ?? false);

/**
 * Checks a record with every rule.
 *
 * Invariants: the result depends on the arguments alone; applying a finding's fix and checking again removes
 * that finding; no value, however broken, makes it throw.
 * @param account any part of a record; values of a wrong type count as absent, texts are cut to 1,000 characters.
 * @param context what is known beside the record; all of it optional.
 * @returns the findings in the order of the form's fields, the severest first within a field.
 */
export function checkAccount(account: Partial<Account>, context: CheckContext = {}): Finding[] {
  const clean = cleanAccount(account);
  const seen = seenAccount(clean);
  const overruled = overruledBy(clean, context);
  const whole = wholeFixes(clean);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const own = wanted(context, rule);
    if (own === 'off') continue;
    for (const report of reportsOf(rule, rule.asTyped ? clean : seen, context)) {
      const field = report.field ?? rule.fields[0];
      if (overruled(rule.id, field, report.evidence)) continue;
      findings.push({
        ...shownIn(clean, seen, field, whole(report)),
        rule: rule.id,
        field,
        severity: own ?? report.severity ?? rule.severity,
      });
    }
  }
  const told = findings.filter((finding) => !findings.some((other) => speaksFor(other, finding)));
  const rank = (finding: Finding) =>
    (fieldOrder.get(finding.field) ?? 0) * severities.length + severities.indexOf(finding.severity);
  return told.sort((a, b) => rank(a) - rank(b));
}
