import { enTenant } from './en/tenant.ts';
import { plTenant } from './pl/tenant.ts';
import type { Book } from './say.ts';

export const tenantBook: Book<typeof enTenant> = { en: enTenant, pl: plTenant };
