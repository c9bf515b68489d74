import * as z from 'zod/mini';

const text = (most: number) => z.string().check(z.maxLength(most));

/** Far more than anybody decides while one list is kept; a change beyond it is refused and said. */
export const mostDecisions = 1_000;

/** Longer keys are cut: no real name comes near. */
export const longestKey = 300;

/**
 * For which question the user decided: the strict key of the company's name, its legal form's key ('' for none) and the
 * country's code ('' if none was known). The form belongs to it: what holds for "Nowak SA" says nothing of
 * "Nowak sp. z o.o.".
 */
export const decidedQuestionSchema = z.object({
  key: text(longestKey).check(z.minLength(1)),
  form: text(longestKey),
  country: text(longestKey),
  /** As it was typed, for the list in the options. */
  name: text(255),
});
export type DecidedQuestion = z.infer<typeof decidedQuestionSchema>;

/** What the user said of a company that was asked for and one customer of the list: the same, or another one. */
export const decisionSchema = z.object({
  asked: decidedQuestionSchema,
  row: z.object({
    /** What a customer is known by in any list, see `rowIdentity`. */
    id: text(3 * longestKey).check(z.minLength(1)),
    name: text(255),
    domain: z.optional(text(255)),
  }),
  same: z.boolean(),
  /** True if it was said although record and customer had the same number: else such a number asks anew. */
  sameId: z.optional(z.boolean()),
  /** In milliseconds since 1970. */
  at: z.number(),
});
export type Decision = z.infer<typeof decisionSchema>;

export const decisionsSchema = z.array(decisionSchema).check(z.maxLength(mostDecisions));

/** @returns true if both were said for the same question; how the name was typed plays no part. */
export const sameQuestion = (a: DecidedQuestion, b: DecidedQuestion): boolean =>
  a.key === b.key && a.form === b.form && a.country === b.country;

/** @returns true if both are about the same question and the same customer, whatever was said. */
export const sameCase = (a: Decision, b: Decision): boolean =>
  a.row.id === b.row.id && sameQuestion(a.asked, b.asked);
