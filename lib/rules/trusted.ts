import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { findOwnAbbreviations } from '../names/own-abbreviation.ts';
import { folded, squeezed } from '../shared/text.ts';
import type { CheckContext } from './rule.ts';

/** What the portal refuses stays refused, whatever the user or a register says about the name. */
const refusedByPortal: ReadonlySet<string> = new Set([
  'company-name-length',
  'company-name-legal-form-only',
  'company-name-special-characters',
  'company-name-repeated-character',
]);

/** Questions a word of the name that the user explained: then only the explanation counts. */
const explained = 'company-name-abbreviation';
const explaining = 'company-name-own-abbreviation';

/** Fields that hold words a user may declare right; formats are not a matter of vocabulary. */
const wordFields: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'companyName',
  'addressLine1',
  'addressLine2',
  'city',
  'firstName',
  'middleName',
  'lastName',
  'agreement.firstName',
  'agreement.lastName',
]);

const sameName = (name: string) => folded(squeezed(name)).replace(/\s/gu, '');
const sameWord = (word: string) => folded(squeezed(word)).replace(/\.$/, '');

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/**
 * Prepares the user's allowed names and words and the register's answer once a check.
 * @returns a function that says whether a finding is overruled by them: any finding about a company name that
 * the user allowed or that equals the register's, any finding whose evidence is an allowed word, and any doubt about
 * a word that the user explained.
 */
export function overruledBy(
  account: Partial<Account>,
  context: CheckContext,
): (rule: string, field: FieldKey, evidence: string | undefined) => boolean {
  const legalName = context.register?.legalName;
  const names = [...strings(context.allowedNames), ...(typeof legalName === 'string' ? [legalName] : [])];
  const name = names.length > 0 ? sameName(account.companyName ?? '') : '';
  const nameIsRight = name !== '' && names.some((allowed) => sameName(allowed) === name);
  const words = new Set(strings(context.allowedWords).map(sameWord));
  words.delete('');
  const own = context.severities?.[explaining] === 'off' ? [] : (context.ownAbbreviations ?? []);
  const isExplained = (evidence: string) => findOwnAbbreviations(evidence, own).length > 0;
  return (rule, field, evidence) => {
    if (refusedByPortal.has(rule)) return false;
    if (rule === explained && evidence !== undefined && isExplained(evidence)) return true;
    if (nameIsRight && field === 'companyName') return true;
    return evidence !== undefined && wordFields.has(field) && words.has(sameWord(evidence));
  };
}
