import { hasIds, type IdKind, idsOf } from '../../countries/ids/kinds.ts';
import { compactId, hitOf, type IdHit } from '../../countries/ids/read-id.ts';
import { keptWith } from '../../names/remember.ts';
import type { Registration } from './registration.ts';

/** What is wrong with a number. Of several things the first one that is true is said, so that rules don't pile up. */
export type Claim =
  | { of: 'placeholder'; way: 'repeated' | 'run' | 'words'; sure: boolean }
  | { of: 'country'; way: 'prefix' | 'kind'; kind: IdKind }
  | { of: 'person'; kind: IdKind }
  | { of: 'checksum'; kinds: readonly IdKind[]; sure: 'wrong' | 'doubtful' | 'perhaps' }
  | { of: 'shape'; kinds: readonly IdKind[] }
  | { of: 'kind'; kind: IdKind; wanted: readonly IdKind[] }
  | { of: 'prefix'; number: string; kind: IdKind };

const upwards = '01234567890123456789';
const downwards = '98765432109876543210';

const isOfCompanies = ({ owner }: IdKind) => owner === 'company' || owner === 'either';
const isCompanys = ({ kind }: IdHit) => isOfCompanies(kind);

function placeholderOf({ compact, hits, country }: Registration): Claim | undefined {
  const digits = compact.replace(/\D/g, '');
  const right = hits.filter((hit) => hit.right && isCompanys(hit));
  if (digits === '') {
    const sure = right.length === 0 && !/[^\p{ASCII}]/u.test(compact);
    return { of: 'placeholder', way: 'words', sure };
  }
  // Letters of a country in front don't make it a number.
  if (compact.length - digits.length > 3) return undefined;
  // A register that counts up came by 11111111, too, and gives no check digit to tell.
  const isGiven = right.some(({ kind }) => !kind.check);
  if (/^0+$/.test(digits)) return { of: 'placeholder', way: 'repeated', sure: true };
  if (isGiven && digits.length < 8) return undefined;
  if (/^(\d)\1{3,}$/.test(digits)) return { of: 'placeholder', way: 'repeated', sure: !isGiven };
  const isRun = digits.length >= 7 && (upwards.includes(digits) || downwards.includes(digits));
  if (!isRun || (digits.length < 9 && (isGiven || country === '' || digits !== compact))) return undefined;
  return { of: 'placeholder', way: 'run', sure: !hits.some((hit) => hit.right) && country !== '' };
}

/** Kinds that nobody takes for another country's: letters in fixed places and check digits. */
const unmistakable = [
  ['IN', 'GSTIN'],
  ['CN', 'USCC'],
  ['NL', 'Btw'],
] as const;

/** Of the same shape as a VAT number with its country's code in front, but of another country. */
function countryOfPrefix({ compact, country, hits }: Registration): Claim | undefined {
  if (country === '' || hits.some(({ right, prefixed }) => right || prefixed)) return undefined;
  const code = compact.slice(0, 2);
  const other = { EL: 'GR', XI: 'GB' }[code] ?? code;
  if (other !== country && hasIds(other)) {
    const kind = idsOf(other).kinds.find(
      (each) => each.country === other && each.prefixed && each.check && each.shape.test(compact.slice(2)),
    );
    if (kind) return { of: 'country', way: 'prefix', kind };
  }
  if (hits.length > 0 || idsOf(country).kinds.length === 0) return undefined;
  for (const [place, name] of unmistakable) {
    const kind = place === country ? undefined : idsOf(place).kinds.find((each) => each.name === name);
    if (kind && hitOf(kind, compact)?.right) return { of: 'country', way: 'kind', kind };
  }
  return undefined;
}

/** A number that can be a company's is a company's. */
function personOf({ hits }: Registration): Claim | undefined {
  const right = hits.filter((hit) => hit.right);
  if (right.some(isCompanys)) return undefined;
  const hit = right.find(({ kind }) => kind.check) ?? right[0];
  return hit && { of: 'person', kind: hit.kind };
}

/** @returns which signs are digits and which letters, the same for every number of a kind with one length. */
const maskOf = (compact: string) => compact.replace(/\d/g, '9').replace(/[A-Z]/g, 'A');

const maskOfKind = keptWith((kind: IdKind) => {
  const example = compactId(kind.example);
  return maskOf(hitOf(kind, example)?.number ?? example);
});

/** A first digit that the kind never has may be the one that was mistyped. */
function nearestKinds({ country, compact }: Registration): IdKind[] {
  const ways = [compact, ...(compact.startsWith(country) ? [compact.slice(2)] : [])].map(maskOf);
  return idsOf(country).kinds.filter(
    (kind) => kind.check && isOfCompanies(kind) && ways.includes(maskOfKind(kind)),
  );
}

function checksumOf(registration: Registration): Claim | undefined {
  const { hits, country, compact } = registration;
  const right = hits.filter((hit) => hit.right && isCompanys(hit));
  const wrong = hits.filter((hit) => !hit.right && isCompanys(hit)).map(({ kind }) => kind);
  if (right.length > 0) {
    const perhaps = wrong.filter(({ weak }) => !weak);
    const isOther = right.some(({ kind }) => kind.check) || perhaps.length === 0;
    return isOther ? undefined : { of: 'checksum', kinds: perhaps, sure: 'perhaps' };
  }
  if (wrong.length === 0) {
    const near = nearestKinds(registration);
    return near.length === 0 ? undefined : { of: 'checksum', kinds: near, sure: 'doubtful' };
  }
  // Nine digits may be a D-U-N-S number, which the portal of a country with a list of its own doesn't take.
  const isDuns = /^\d{9}$/.test(compact) && !idsOf(country).complete;
  return {
    of: 'checksum',
    kinds: wrong,
    sure: isDuns || wrong.some(({ weak }) => weak) ? 'doubtful' : 'wrong',
  };
}

/** What the portal asks for in the country; every kind of companies if it isn't said. */
export function wantedKinds(country: string): readonly IdKind[] {
  const { kinds } = idsOf(country);
  const wanted = kinds.filter((kind) => kind.wanted);
  return wanted.length > 0 ? wanted : kinds.filter(isOfCompanies);
}

function kindOf({ hits, country, required }: Registration): Claim | undefined {
  if (!required) return undefined;
  const wanted = wantedKinds(country);
  if (hits.length === 0) return idsOf(country).complete ? { of: 'shape', kinds: wanted } : undefined;
  const right = hits.filter((hit) => hit.right && isCompanys(hit));
  const asked = right.filter(({ kind }) => wanted.includes(kind));
  const [first] = asked.length > 0 ? asked : right;
  if (!first) return undefined;
  if (asked.length === 0) return { of: 'kind', kind: first.kind, wanted };
  return asked.every(({ prefixed }) => prefixed)
    ? { of: 'prefix', number: first.number, kind: first.kind }
    : undefined;
}

let latest: { registration: Registration; claim: Claim | undefined } | undefined;

/** @returns the one thing that is wrong with the number; undefined if nothing is, or nothing is known. */
export function claimOf(registration: Registration): Claim | undefined {
  if (latest?.registration === registration) return latest.claim;
  const claim =
    placeholderOf(registration) ??
    countryOfPrefix(registration) ??
    personOf(registration) ??
    checksumOf(registration) ??
    kindOf(registration);
  latest = { registration, claim };
  return claim;
}
