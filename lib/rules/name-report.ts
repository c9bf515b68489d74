import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { cleanBlanks } from '../names/blanks.ts';
import { fieldFix } from './field-fix.ts';
import type { Fix } from './finding.ts';

/** @returns a fix that writes this company name; the user must look at it, since a name is what papers say. */
export const nameFix = (rule: string, companyName: string): Fix => fieldFix(rule, 'companyName', companyName);

/** @returns records that hold one company name each, for a rule's examples. */
export const names = (...list: string[]) => list.map((companyName) => ({ companyName }));

/** @returns the company's name as people see it, so that a stray blank or an invisible sign hides nothing behind it. */
export const seenName = (account: Partial<Account>): string => cleanBlanks(fieldText(account, 'companyName'));
