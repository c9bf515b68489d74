import * as z from 'zod/mini';
import { fieldKeySchema } from '../account/field-keys.ts';
import { severitySchema } from './finding.ts';

/** What lists of rules need of each: where it belongs and how much it matters as shipped. */
export const ruleFactsSchema = z.object({
  id: z.string(),
  fields: z.array(fieldKeySchema),
  severity: severitySchema,
});
export type RuleFacts = z.infer<typeof ruleFactsSchema>;

/** One field of an example, with signs in place of what could not be seen. */
const partSchema = z.object({ field: fieldKeySchema, value: z.string() });
export type ExamplePart = z.infer<typeof partSchema>;

/** What a rule says of one of its bad examples; the first fix is the one that is offered first. */
const foundSchema = z.object({ severity: severitySchema, text: z.string(), fixes: z.array(z.string()) });

/** All that the reference tells of a rule, in one language; examples are as they stand in the rule. */
export const ruleExplainedSchema = z.object({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  source: z.string(),
  severity: severitySchema,
  fields: z.array(fieldKeySchema),
  good: z.array(z.array(partSchema)),
  bad: z.array(z.object({ parts: z.array(partSchema), found: z.array(foundSchema) })),
});
export type RuleExplained = z.infer<typeof ruleExplainedSchema>;
