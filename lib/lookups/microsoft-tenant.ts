import * as z from 'zod/mini';
import { capped, squeezed } from '../shared/text.ts';
import { type Fetched, fetchJson } from './fetch-json.ts';
import { type Lookup, lookupOrigins } from './lookup.ts';
import type { TenantAnswer } from './tenant-answer.ts';

type Said = Omit<TenantAnswer, 'at'>;

/** The tenant in which Microsoft keeps the accounts of private persons. */
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';

const metadataSchema = z.object({ issuer: z.string() });
const refusalSchema = z.object({ error: z.string(), error_codes: z.optional(z.array(z.number())) });
const realmSchema = z.object({
  NameSpaceType: z.enum(['Managed', 'Federated', 'Unknown']),
  FederationBrandName: z.optional(z.nullable(z.string())),
});

const unclear = (fetched: Fetched): Said => ({
  state: 'unclear',
  why: fetched.ok ? 'unreadable' : fetched.error,
});

/** The issuer's path begins with the tenant's id; without a tenant the code is AADSTS90002. */
function fromMetadata(fetched: Fetched): Said {
  if (fetched.ok && fetched.value.status === 200) {
    const { issuer = '' } = metadataSchema.safeParse(fetched.value.body).data ?? {};
    const tenantId = /^https:\/\/[^/]+\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/i.exec(
      issuer,
    )?.[1];
    if (tenantId === personal) return { state: 'personal' };
    if (tenantId) return { state: 'tenant', tenantId };
  }
  if (fetched.ok && fetched.value.status === 400) {
    const refusal = refusalSchema.safeParse(fetched.value.body).data;
    if (refusal?.error === 'invalid_tenant' || refusal?.error_codes?.includes(90002))
      return { state: 'none' };
  }
  return unclear(fetched);
}

function fromRealm(fetched: Fetched): Said {
  const realm =
    fetched.ok && fetched.value.status === 200 ? realmSchema.safeParse(fetched.value.body).data : null;
  if (!realm) return unclear(fetched);
  if (realm.NameSpaceType === 'Unknown') return { state: 'none' };
  const name = capped(squeezed(realm.FederationBrandName ?? ''), 200);
  return name ? { state: 'tenant', name } : { state: 'tenant' };
}

/**
 * Whether a domain belongs to a tenant of Microsoft, and to whose. Two open questions of the sign-in service are asked
 * at once: the domain's OpenID configuration, and its realm by a login that nobody has. That the domain is somebody's
 * counts more than that it is nobody's, since a second tenant can't be deleted.
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
  const [byMetadata, byRealm] = [fromMetadata(metadata), fromRealm(realm)];
  const both = [byMetadata, byRealm];
  const told = (state: Said['state']) => both.find((said) => said.state === state);
  const said: Said =
    told('personal') ??
    (told('tenant') && { state: 'tenant', tenantId: byMetadata.tenantId, name: byRealm.name }) ??
    told('none') ??
    byMetadata;
  return { ...said, at: Date.now() };
};
