import { type Plan, planSchema } from '../../drafts/plan.ts';
import { type Family, family } from '../family.ts';

export const plans: Family<Plan> = family('plan', { version: 1, schema: planSchema });
