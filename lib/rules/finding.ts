import * as z from 'zod/mini';
import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';

export const severities = ['error', 'warning', 'info'] as const;
export const severitySchema = z.enum(severities);
/** error: the portal will reject it or it is provably wrong; warning: right nine times in ten; info: less. */
export type Severity = (typeof severities)[number];

/** A text by its key in the dictionaries, with what goes into its `{placeholders}`. */
export type Message = { key: string; params: Record<string, string | number> };

export type Fix = {
  label: Message;
  set: Account;
  /** True only if the change can't alter meaning (blanks, format): these may be applied all at once. */
  safe: boolean;
};

export type Finding = {
  /** Id of the rule, which is its file name. */
  rule: string;
  field: FieldKey;
  severity: Severity;
  message: Message;
  /** The exact part of the value that is meant, as it stands in the value. */
  evidence?: string | undefined;
  fix?: Fix | undefined;
  moreFixes?: Fix[] | undefined;
};
