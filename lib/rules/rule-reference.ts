import * as z from 'zod/mini';
import { type FieldKey, fieldKeySchema } from '../account/field-keys.ts';
import { type Severity, severitySchema } from './finding.ts';

/** What lists of rules need of each: where it belongs and how much it matters as shipped. */
export const ruleFactsSchema = z.object({
  id: z.string(),
  fields: z.array(fieldKeySchema),
  severity: severitySchema,
});
export type RuleFacts = z.infer<typeof ruleFactsSchema>;

/** One field of an example, with signs in place of what could not be seen. */
export type ExamplePart = { field: FieldKey; value: string };

/** What a rule says of one of its bad examples; the first fix is the one that is offered first. */
type Found = { severity: Severity; text: string; fixes: string[] };

/** All that the reference tells of a rule, in one language; examples are as they stand in the rule. */
export type RuleExplained = RuleFacts & {
  title: string;
  why: string;
  source: string;
  good: ExamplePart[][];
  bad: { parts: ExamplePart[]; found: Found[] }[];
};
