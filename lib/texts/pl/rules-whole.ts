import type { enRulesWhole } from '../en/rules-whole.ts';
import type { Plural } from '../say.ts';

export const plRulesWhole: Record<keyof typeof enRulesWhole, string | Plural> = {};
