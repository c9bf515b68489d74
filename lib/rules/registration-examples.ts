import type { Account } from '../account/account.ts';

/** @returns a record with a registration number, for a rule's examples. */
export const number = (country: string, registrationId: string, companyName?: string): Partial<Account> => ({
  country,
  registrationId,
  ...(companyName !== undefined && { companyName }),
});
