import { type Decision, decisionsSchema } from '../../account/company-decision.ts';
import { type Stored, stored } from '../stored.ts';

/** What the user said of companies that were asked for and customers of the list: the same, or others. */
export const decisionsThing: Stored<Decision[]> = stored<Decision[]>('decisions', {
  version: 1,
  schema: decisionsSchema,
  fallback: [],
});
