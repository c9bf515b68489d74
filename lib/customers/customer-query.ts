import type { Account } from '../account/account.ts';
import type { CustomerQuery } from './match.ts';

const prefix = /^[a-z0-9-]{1,63}$/i;

/**
 * @returns the query that asks whether the record's company is already in the list. A wanted domain prefix
 * counts as `<prefix>.onmicrosoft.com`, because a customer that holds it already can't get it again.
 */
export function customerQuery(account: Partial<Account>): CustomerQuery {
  const wanted = account.domainPrefix?.trim() ?? '';
  const ownDomain = prefix.test(wanted) ? `${wanted}.onmicrosoft.com` : wanted;
  const domains = [ownDomain, account.email, account.website, account.educationWebsite];
  return {
    name: account.companyName,
    country: account.country,
    registrationId: account.registrationId,
    domains: domains.map((domain) => domain?.trim() ?? '').filter((domain) => domain !== ''),
  };
}
