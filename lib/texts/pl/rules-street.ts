import type { enRulesStreet } from '../en/rules-street.ts';
import type { Plural } from '../say.ts';

export const plRulesStreet: Record<keyof typeof enRulesStreet, string | Plural> = {};
