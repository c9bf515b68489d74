import type { Rule } from './rule.ts';

/** Every rule, in the order in which findings of the same field and severity are listed. */
export const rules: readonly Rule[] = [
  // Names of companies and persons.
  // The rest of the record.
];
