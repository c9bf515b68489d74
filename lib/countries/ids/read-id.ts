import { type IdKind, idsOf, lei } from './kinds.ts';

/** A kind that the number has the shape of. */
export type IdHit = {
  kind: IdKind;
  /** The number without its country's code, if it had one. */
  number: string;
  /** True if the check digits are right or the kind has none. */
  right: boolean;
  /** True if the country's code stood in front. */
  prefixed: boolean;
};

const separators = /[\s\u00a0\u200b.,\-\u2010-\u2015\u2212_/\\\u00b7\u2022:'()]+/gu;

/** Digits of the Arabs, Persians, Hindus and Thais stand for ours. */
const ownDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0x0e50 ? code - 0x0e50 : code >= 0x0966 ? code - 0x0966 : code & 15);
  });

/** @returns the number in capitals without what people put between its parts; other signs stay. */
export const compactId = (text: string): string => {
  // Most numbers are plain digits and letters.
  if (/^[\dA-Z]*$/.test(text)) return text;
  const plain = /^[ -~]*$/.test(text) ? text : ownDigits(text.normalize('NFKC'));
  return plain.toUpperCase().replace(separators, '');
};

/** Codes that VAT numbers begin with where it isn't the country's own; both are understood. */
const vatCodes: Readonly<Record<string, string>> = { GR: 'EL', MC: 'FR', IM: 'GB', LI: 'CH' };

function prefixesOf(country: string): readonly string[] {
  const other = vatCodes[country];
  return [country, ...(other ? [other] : []), ...(country === 'GB' ? ['XI'] : [])];
}

function hitBy(kind: IdKind, number: string, prefixed: boolean): IdHit | undefined {
  const match = kind.shape.exec(number);
  if (!match) return undefined;
  const right = kind.check?.(match.slice(1).find((part) => part !== undefined) ?? number) ?? true;
  return { kind, number, right, prefixed };
}

/**
 * @param kind a kind of number.
 * @param compact as `compactId` returns it.
 * @returns the hit with the code in front or without; undefined if the number has another shape.
 */
export function hitOf(kind: IdKind, compact: string): IdHit | undefined {
  const found = hitBy(kind, compact, false);
  // A number that begins with a digit has no country's code in front.
  if (found?.right || kind.country === '' || /^\d/.test(compact)) return found;
  let wrong = found;
  for (const prefix of prefixesOf(kind.country)) {
    const hit = compact.startsWith(prefix) ? hitBy(kind, compact.slice(prefix.length), true) : undefined;
    if (hit?.right) return hit;
    wrong ??= hit;
  }
  return wrong;
}

const leiLength = 20;

/**
 * @param country ISO 3166-1 alpha-2.
 * @param compact as `compactId` returns it, at most 40 characters are sensible.
 * @returns every kind of that country, and the LEI, that the number has the shape of.
 */
export function hitsOf(country: string, compact: string): IdHit[] {
  const hits: IdHit[] = [];
  for (const kind of idsOf(country).kinds) {
    const hit = hitOf(kind, compact);
    if (hit) hits.push(hit);
  }
  const hit = compact.length === leiLength ? hitOf(lei, compact) : undefined;
  if (hit) hits.push(hit);
  return hits;
}
