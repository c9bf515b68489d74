/**
 * The lookups that exist, each with the one origin that it asks. Plain data: the options list them, the content security
 * policy and the browser's permission name these origins and no other.
 */
export const lookupOrigins = {
  'microsoft-tenant': 'https://login.microsoftonline.com',
} as const;

/** Also the name of the lookup's file, and how settings and policies call it. */
export type LookupId = keyof typeof lookupOrigins;

export const lookupIds = Object.keys(lookupOrigins) as LookupId[];

/**
 * One register or service, and how it is asked. Whoever calls it has made sure that the user switched it on and clicked.
 *
 * It sends what the question holds and nothing else, never throws, and ends within twice the time-out, or at once when
 * `signal` says so. Its answer is cut down to what concerns the company, says when it was given, and holds no person.
 *
 * @param origin another one than its own only in tests.
 */
export type Lookup<Question, Answer extends { at: number }> = (
  question: Question,
  signal: AbortSignal,
  origin?: string,
) => Promise<Answer>;
