import type { Account } from '../../account/account.ts';
import { domainOf } from '../../customers/domain-key.ts';
import { domainSchema } from '../../lookups/tenant-answer.ts';
import { freeMailDomains } from '../../names/free-mail.ts';
import { noHost, ownLabel } from '../../rules/reading/domain.ts';
import { isUnder } from '../../rules/reading/email.ts';
import { isSharedHost } from '../../rules/reading/shared-hosts.ts';

/** A domain that would be asked about; `prefix`: the one that the new tenant is to get. */
export type AskedDomain = { domain: string; kind: 'company' | 'prefix' };

/** A domain of the record that says nothing about the company, so nobody is asked about it. */
export type LeftDomain = { domain: string; why: 'free-mail' | 'shared' | 'own' };

export type TenantQuestion = { asked: AskedDomain[]; left: LeftDomain[] };

/** All tenants' first domains lie under this one. */
const microsoft = 'onmicrosoft.com';
const mostCompanyDomains = 4;

/** Where the company's own domains stand: in its web addresses and behind the contact's @. */
const fields = ['website', 'educationWebsite', 'email'] as const;

/** Of a mail field only what stands behind the @ may go out: before it, or without one, may be a person's name. */
function hostIn(field: (typeof fields)[number], text: string): string {
  if (field !== 'email') return domainOf(text);
  const at = text.lastIndexOf('@');
  return at < 0 ? '' : domainOf(text.slice(at + 1));
}

/** @returns the part of a host that is registered: "contoso.co.uk" of "shop.contoso.co.uk". */
function registered(host: string): string {
  const at = `.${host}`.lastIndexOf(`.${ownLabel(host)}.`);
  return at < 0 ? host : host.slice(at);
}

function whyNot(domain: string, own: readonly string[]): LeftDomain['why'] | null {
  if (freeMailDomains.has(domain)) return 'free-mail';
  if (own.some((mine) => isUnder(domain, domainOf(mine) || mine))) return 'own';
  return isSharedHost(domain) || isUnder(domain, 'microsoft.com') ? 'shared' : null;
}

/** @returns `contoso.onmicrosoft.com` for the prefix as a form may hold it; null if it can be none. */
function prefixDomain(prefix: string): string | null {
  const label = prefix.trim().toLowerCase().split(`.${microsoft}`, 1)[0] as string;
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(label) ? `${label}.${microsoft}` : null;
}

/**
 * What would be asked about a record: domains only, never a name, a person or the part of an address before the @.
 * A host below a registered domain is asked about with that one, since either may be the tenant's.
 * @param own the partner's domains, which are no customer's.
 */
export function tenantQuestion(account: Partial<Account>, own: readonly string[]): TenantQuestion {
  const company = new Set<string>();
  const left = new Map<string, LeftDomain['why']>();
  const wanted = prefixDomain(account.domainPrefix ?? '');
  for (const field of fields) {
    const host = hostIn(field, account[field] ?? '');
    if (host === '' || noHost(host) || !domainSchema.safeParse(host).success) continue;
    if (isUnder(host, microsoft)) {
      // A mailbox of somebody's tenant; "contoso.mail.onmicrosoft.com" is a second name of contoso's.
      const tenant = prefixDomain(host.split('.', 1)[0] as string);
      if (tenant && host !== microsoft && tenant !== wanted) company.add(tenant);
      continue;
    }
    for (const domain of new Set([host, registered(host)])) {
      const why = whyNot(domain, own);
      if (why) left.set(domain, why);
      else company.add(domain);
      if (why) break;
    }
  }
  const asked: AskedDomain[] = [...company]
    .slice(0, mostCompanyDomains)
    .map((domain) => ({ domain, kind: 'company' }));
  if (wanted) asked.push({ domain: wanted, kind: 'prefix' });
  return { asked, left: [...left].map(([domain, why]) => ({ domain, why })) };
}
