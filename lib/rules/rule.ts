import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import type { Finding, Fix, Message, Severity } from './finding.ts';

/** What a check may know beside the record itself. All of it is optional: rules must do without. */
export type CheckContext = {
  /** Id of the portal the record is for. */
  portal?: string;
  /** Today as ISO `YYYY-MM-DD`; rules about dates stay silent without it. */
  today?: string;
  /** The partner itself: its mail and web domains, its CSP market (a country code of it), its type. */
  partner?: {
    domains?: string[];
    market?: string;
    type?: 'direct' | 'indirect-provider' | 'indirect-reseller';
  };
  /** The user's own severities by rule id; `off` silences the rule. */
  severities?: Record<string, Severity | 'off'>;
  /** Company names the user declared right, compared without case and blanks. */
  allowedNames?: string[];
  /** Words the user declared right, compared without case. */
  allowedWords?: string[];
  /** What the user writes for short, and what it stands for. */
  ownAbbreviations?: { short: string; long: string }[];
  /** Choices that the page itself offers for a field, as shown. With them a wrong value is an error. */
  offered?: Partial<Record<FieldKey, string[]>>;
  /** What an official register said about this company, if it was asked. */
  register?: { legalName?: string; source: string };
};

/** What a rule reports: the engine adds the rule's id, its field and its severity unless said otherwise. */
export type Report = {
  field?: FieldKey;
  severity?: Severity;
  message: Message;
  evidence?: string;
  fix?: Fix;
  moreFixes?: Fix[];
};

/** Records that a rule leaves alone and such that it finds something in: run as tests, printed in the reference. */
export type Examples = { good: Partial<Account>[]; bad: Partial<Account>[] };

/** One rule: data first, one pure function. Its file also exports its examples, listed in `examples.ts`. */
export type Rule = {
  /** Equals the file's name without `.ts`. */
  id: string;
  /** The fields it reads; a rule that reads only these runs only when one of them may have changed. */
  fields: readonly [FieldKey, ...FieldKey[]];
  severity: Severity;
  /** One sentence a sales person understands: why this matters. English; the dictionaries hold the others. */
  why: string;
  /** Document or standard the rule comes from. */
  source: string;
  /** True for a rule about blanks and invisible signs: all others get the record as people see it. */
  asTyped?: true;
  /** Rules that keep silent about a field in which this one found something: it says why they would speak. */
  insteadOf?: readonly string[];
  /**
   * Pure and synchronous; never throws on any text. Values arrive cut to 1,000 characters.
   * @returns what is wrong, nothing if all is well or if the fields are empty and not required.
   */
  check(account: Partial<Account>, context: CheckContext): Report[];
};

/** Keeps a rule's literal types while checking its shape. */
export const defineRule = (rule: Rule): Rule => rule;

export type { Finding, Fix, Message, Severity };
