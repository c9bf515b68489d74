import type { enRulesContact } from '../en/rules-contact.ts';
import type { Plural } from '../say.ts';

export const plRulesContact: Record<keyof typeof enRulesContact, string | Plural> = {};
