/** Endings under which the largest providers give out addresses, beside those in `only`. */
const wide =
  ' com co.uk fr de it es be nl se no dk ca at ch pt ie gr pl cz hu ro in co.in co.jp com.br com.au com.tr com.ar com.mx ';

/** Mailbox providers whose names are mistyped most, with their endings; names near a plain word are left out. */
const largest: ReadonlyMap<string, string> = new Map([
  ...['hotmail', 'outlook', 'yahoo'].map((name) => [name, wide] as const),
  ...['gmail', 'googlemail', 'icloud', 'protonmail', 'rocketmail', 'rediffmail', 'btinternet'].map(
    (name) => [name, ' com '] as const,
  ),
  ...['comcast', 'verizon', 'sbcglobal', 'bellsouth', 'hanmail'].map((name) => [name, ' net '] as const),
  ...['wanadoo', 'laposte'].map((name) => [name, ' fr net '] as const),
  ['seznam', ' cz '],
]);

/** Real domains one letter away from a provider's. */
const realOnes: ReadonlySet<string> = new Set([
  'grail.com',
  'gail.com',
  'cloud.com',
  'email.com',
  'gomail.com',
]);

/** Endings that don't exist, as the fingers make them, with what was meant. */
const endings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    com: 'con cmo ocm comm coom ccom vom xom cpm clm cim cem coml comn',
    net: 'nte ent nett neet',
    org: 'ogr orgg rog prg orh',
    pl: 'pll ppl lp',
    de: 'dee ed',
    fr: 'frr rf',
    eu: 'euu ue',
    it: 'itt',
    cz: 'czz zc',
    uk: 'ukk ku',
    info: 'ifno infoo',
  }).flatMap(([right, wrong]) => wrong.split(' ').map((each) => [each, right] as const)),
);
/** Countries' endings that only a mailbox provider can't have. */
const cutShort = /^(?:co|cm|om|cn|c)$/;

/**
 * @returns true if one letter is missing, doubled, added or wrong, or two are swapped; the first letter counts as typed
 * unless it changed places, since many domains are another's with another first letter.
 */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [left, right] = [typed.slice(start), meant.slice(start)];
  if (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2) && left.length > 1)
    return true;
  if (start === 0) return false;
  if (typed.length === meant.length) return left.slice(1) === right.slice(1);
  return typed.length > meant.length ? left.slice(1) === right : left === right.slice(1);
}

/**
 * @param domain in lower case.
 * @returns the well-known domain, or the ending, that was most likely meant; undefined if nothing is mistyped.
 */
export function meantDomain(domain: string): string | undefined {
  const dot = domain.indexOf('.');
  const [label, ending] = [domain.slice(0, dot), domain.slice(dot + 1)];
  if (dot < 1 || realOnes.has(domain)) return undefined;
  const of = largest.get(label);
  if (of) {
    const mistyped = cutShort.test(ending) ? !of.includes(` ${ending} `) : endings.has(ending);
    return mistyped ? `${label}.${of.trim().split(' ', 1)[0]}` : undefined;
  }
  const last = domain.lastIndexOf('.') + 1;
  const right = endings.get(domain.slice(last));
  const mended = right === undefined ? domain : domain.slice(0, last) + right;
  const meantEnding = mended.slice(dot + 1);
  for (const [name, known] of largest)
    if (isOneSlip(label, name) && known.includes(` ${meantEnding} `)) return `${name}.${meantEnding}`;
  return mended === domain ? undefined : mended;
}
