import type { enRulesIds } from '../en/rules-ids.ts';
import type { Plural } from '../say.ts';

export const plRulesIds: Record<keyof typeof enRulesIds, string | Plural> = {};
