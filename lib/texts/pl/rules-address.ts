import type { enRulesAddress } from '../en/rules-address.ts';
import type { Plural } from '../say.ts';

export const plRulesAddress: Record<keyof typeof enRulesAddress, string | Plural> = {};
