import { fail, ok, type Result } from '../shared/result.ts';

/** A partner's own link by which a customer accepts it as reseller. */
export type RelationshipLink = {
  /** Exactly as pasted: Partner Center asks to send it unchanged. */
  link: string;
  /** The partner's tenant id, lower case. */
  partnerId: string;
  /** True for the link of an indirect reseller, with its provider or alone. */
  indirect: boolean;
  /** True if accepting also gives the partner delegated administration rights. */
  asksAdminRights: boolean;
};

/**
 * Why an address is no such link; the error's detail names the parameter or the site in question. `admin-rights`: it asks
 * for GDAP. `for-resellers`: a provider sends it to its resellers. `rewritten`: a mail program or a page changed it.
 */
export const linkErrors = [
  'none',
  'other-site',
  'other-page',
  'rewritten',
  'for-resellers',
  'admin-rights',
  'incomplete',
  'several',
] as const;
export type LinkError = (typeof linkErrors)[number];

type Parts = Readonly<Record<string, RegExp>>;
type Shape = {
  host: string;
  path: string;
  hashes: readonly string[];
  /** Names of the parameters that tell what is asked for, and by whom. */
  kind: string;
  id: string;
  needs: Parts;
  may: Parts;
};

const guid = /^(?!0{8}-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const number = /^\d{1,10}$/;
const kinds = /^(?:Indirect)?ResellerRelationship$/i;

/**
 * The shapes that Microsoft documents: "Request a relationship with a customer" and its API reference for the first,
 * "CSP regional authorization overview" for the second. The fragment `#/partners/invitation` stands in links that
 * partners published, in place of the documented one.
 */
const shapes: readonly Shape[] = [
  {
    host: 'admin.microsoft.com',
    path: '/adminportal/home',
    hashes: ['#/billingaccounts/partner-invitation', '#/partners/invitation'],
    kind: 'invtype',
    id: 'partnerid',
    needs: { invtype: kinds, partnerid: guid, msppid: number },
    may: { dap: /^(?:true|false)$/i, indirectcspid: guid },
  },
  {
    host: 'portal.office.com',
    path: '/partner/partnersignup.aspx',
    hashes: [''],
    kind: 'type',
    id: 'id',
    needs: { type: kinds, id: guid, csp: /^1$/, msppid: number },
    may: { indirectcsp: guid },
  },
];

/** Names in lower case. Nothing is decoded: a link is used as it stands. A name that comes twice is an error. */
function parametersOf(query: string): Result<Map<string, string>, LinkError> {
  const all = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (all.has(name.toLowerCase())) return fail('incomplete', name);
    all.set(name.toLowerCase(), value);
  }
  return ok(all);
}

function checked(link: string, query: string, shape: Shape): Result<RelationshipLink, LinkError> {
  const found = parametersOf(query);
  if (!found.ok) return found;
  const { needs, may, kind, id } = shape;
  const all = found.value;
  if (!all.has(kind)) return fail('other-page');
  const known = new Map(Object.entries({ ...needs, ...may }));
  for (const [name, value] of all) {
    if (known.get(name)?.test(value)) continue;
    return name === kind ? fail('other-page') : fail('incomplete', name);
  }
  const missing = Object.keys(needs).find((name) => !all.has(name));
  if (missing) return fail('incomplete', missing);
  return ok({
    link,
    partnerId: (all.get(id) ?? '').toLowerCase(),
    indirect: all.get(kind)?.toLowerCase().startsWith('indirect') === true || all.has('indirectcspid'),
    asksAdminRights: all.get('dap')?.toLowerCase() === 'true',
  });
}

/** @param link one address without blanks. @returns what it says, or what is wrong with it. Never throws. */
export function readLink(link: string): Result<RelationshipLink, LinkError> {
  const [, host = '', path = '', query = '', hash = ''] =
    /^https:\/\/([a-z0-9.-]+)(\/[^?#]*)?(?:\?([^#]*))?(#.*)?$/is.exec(link) ?? [];
  const site = host.toLowerCase();
  const page = path.toLowerCase();
  const place = hash.toLowerCase();
  if (/safelinks|urldefense|linkprotect/.test(site)) return fail('rewritten');
  if (site === 'partner.microsoft.com' && page.includes('/indirectresellers/relationshiprequest/'))
    return fail('for-resellers');
  const shape = shapes.find((one) => one.host === site);
  if (!shape) return fail('other-site', site);
  if (place.includes('granularadminrelationships')) return fail('admin-rights');
  if (page !== shape.path) return fail('other-page');
  if (/amp;|%(?:23|26|3d)/i.test(link)) return fail('rewritten');
  const found = checked(link, query, shape);
  if (!found.ok || shape.hashes.includes(place)) return found;
  // What stood before "#" was right: a mail program may have broken the line there.
  return place === '' ? fail('incomplete', shape.hashes[0]) : fail('other-page');
}
