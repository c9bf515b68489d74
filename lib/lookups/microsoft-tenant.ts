import * as z from 'zod/mini';
import { capped, squeezed } from '../shared/text.ts';
import { type Fetched, fetchJson } from './fetch-json.ts';
import { type Lookup, lookupOrigins } from './lookup.ts';
import type { TenantAnswer } from './tenant-answer.ts';

type Said = Omit<TenantAnswer, 'at'>;

/** The tenant in which Microsoft keeps the accounts of private persons. */
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** What is read of either answer: of the OpenID configuration, of its refusal, and of the realm. */
const bodySchema = z.object({
  issuer: z.optional(z.string()),
  error: z.optional(z.string()),
  error_codes: z.optional(z.array(z.number())),
  NameSpaceType: z.optional(z.enum(['Managed', 'Federated', 'Unknown'])),
  FederationBrandName: z.optional(z.nullable(z.string())),
});

const bodyOf = (fetched: Fetched) =>
  fetched.ok ? (bodySchema.safeParse(fetched.value.body).data ?? {}) : {};

/** The issuer's path begins with the tenant's id; without a tenant the code is AADSTS90002. */
function fromMetadata(fetched: Fetched): Said {
  const { issuer = '', error, error_codes: codes } = bodyOf(fetched);
  const tenantId = /^https:\/\/[^/]+\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/i.exec(issuer)?.[1];
  if (tenantId === personal) return { state: 'personal' };
  if (tenantId) return { state: 'tenant', tenantId };
  if (error === 'invalid_tenant' || codes?.includes(90002)) return { state: 'none' };
  return { state: 'unclear', why: fetched.ok ? 'unreadable' : fetched.error };
}

/** @returns the name of whoever has the domain, '' for one without a name; undefined if that is nobody or not known. */
function ownerInRealm(fetched: Fetched): string | undefined {
  const { NameSpaceType: kind = 'Unknown', FederationBrandName: name } = bodyOf(fetched);
  return kind === 'Unknown' ? undefined : capped(squeezed(name ?? ''), 200);
}

/**
 * Whether a domain belongs to a tenant of Microsoft, and to whose. Two open questions of the sign-in service are asked
 * at once: the domain's OpenID configuration, and its realm by a login that nobody has. That the domain is somebody's is
 * believed of either, that it is nobody's of the first alone: a second tenant can't be deleted.
 *
 * Source: learn.microsoft.com, "OpenID Connect on the Microsoft identity platform" and "Microsoft Entra authentication
 * and authorization error codes"; the realm's answer as public tools read it.
 *
 * @param domain as `domainSchema` has it.
 */
export const askMicrosoftTenant: Lookup<string, TenantAnswer> = async (
  domain,
  signal,
  origin = lookupOrigins['microsoft-tenant'],
) => {
  const [metadata, realm] = await Promise.all([
    fetchJson(`${origin}/${domain}/.well-known/openid-configuration`, signal),
    fetchJson(`${origin}/getuserrealm.srf?login=nobody@${domain}&json=1`, signal),
  ]);
  const [said, name] = [fromMetadata(metadata), ownerInRealm(realm)];
  const at = Date.now();
  if (said.state === 'personal' || (said.state !== 'tenant' && name === undefined)) return { ...said, at };
  return { state: 'tenant', tenantId: said.tenantId, name: name || undefined, at };
};
