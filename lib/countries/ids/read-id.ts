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
export const compactId = (text: string): string =>
  ownDigits(text.normalize('NFKC')).toUpperCase().replace(separators, '');

/** Codes that VAT numbers begin with where it isn't the country's own; both are understood. */
const vatCodes: Readonly<Record<string, string>> = { GR: 'EL', MC: 'FR', IM: 'GB', LI: 'CH' };

function prefixesOf(kind: IdKind): string[] {
  const other = vatCodes[kind.country];
  return [kind.country, ...(other ? [other] : []), ...(kind.country === 'GB' ? ['XI'] : [])];
}

/**
 * @param kind a kind of number.
 * @param compact as `compactId` returns it.
 * @returns the hit with the code in front or without; undefined if the number has another shape.
 */
export function hitOf(kind: IdKind, compact: string): IdHit | undefined {
  const ways = [{ number: compact, prefixed: false }];
  for (const prefix of kind.country === '' ? [] : prefixesOf(kind))
    if (compact.startsWith(prefix)) ways.push({ number: compact.slice(prefix.length), prefixed: true });
  let found: IdHit | undefined;
  for (const { number, prefixed } of ways) {
    const match = kind.shape.exec(number);
    if (!match) continue;
    const right = kind.check?.(match.slice(1).find((part) => part !== undefined) ?? number) ?? true;
    if (right) return { kind, number, right, prefixed };
    found ??= { kind, number, right, prefixed };
  }
  return found;
}

/**
 * @param country ISO 3166-1 alpha-2.
 * @param compact as `compactId` returns it, at most 40 characters are sensible.
 * @returns every kind of that country, and the LEI, that the number has the shape of.
 */
export const hitsOf = (country: string, compact: string): IdHit[] =>
  [...idsOf(country).kinds, lei].flatMap((kind) => hitOf(kind, compact) ?? []);
