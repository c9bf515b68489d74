import { capped } from '../shared/text.ts';
import { countryCode } from './country-code.ts';
import { type CutName, cutNames } from './cut-name.ts';
import { domainKey } from './domain-key.ts';
import type { CustomerQuery } from './match.ts';
import { companyKey, distinctiveWords, isDistinctive, isShortName } from './name-key.ts';
import { registrationKey } from './registration-id.ts';
import { tenantIdKey } from './tenant-id.ts';

/** More domains than a record can hold; bounds the work of one query. */
const mostDomains = 10;

/** A query with its keys made once. Parts that say nothing are ''. */
export type Asked = {
  name: {
    text: string;
    key: string;
    legalForm: string | null;
    distinctive: boolean;
    short: boolean;
    words: ReadonlySet<string>;
    cuts: readonly CutName[];
  };
  country: string;
  domains: string[];
  registration: ReturnType<typeof registrationKey>;
  tenantId: string;
};

export function asked(query: CustomerQuery): Asked {
  const name = capped(query.name);
  const registration = registrationKey(capped(query.registrationId));
  const more = Array.isArray(query.domains) ? query.domains.slice(0, mostDomains) : [];
  const domains = [query.domain, ...more].map((domain) => domainKey(capped(domain)));
  return {
    name: {
      text: name,
      ...companyKey(name),
      distinctive: isDistinctive(name),
      short: isShortName(name),
      words: new Set(distinctiveWords(name)),
      cuts: cutNames(name),
    },
    country: countryCode(capped(query.country)) || (registration.country ?? ''),
    domains: [...new Set(domains)].filter((domain) => domain !== ''),
    registration,
    tenantId: tenantIdKey(capped(query.tenantId)),
  };
}
