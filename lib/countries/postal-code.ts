import { squeezed } from '../shared/text.ts';
import { alpha3Of, countryRules } from './country-rules.ts';

/** Letters that people put before a postal code beside the ISO code: the old signs of motor vehicles. */
const vehicleSigns: Readonly<Record<string, string>> = {
  AT: 'A',
  BE: 'B',
  DE: 'D',
  ES: 'E',
  FI: 'FIN',
  FR: 'F',
  HU: 'H',
  IT: 'I',
  LI: 'FL',
  LU: 'L',
  NO: 'N',
  PT: 'P',
  SE: 'S',
  SG: 'S',
  SI: 'SLO',
};

const longestCode = 20;
const longestLine = 60;

/** What people write in front to say that it is a postal code, in the languages where they do. */
const named = /^(?:CP|CEP|CAP|PLZ|NPA|PIN|PINCODE|ZIP|ZIPCODE|〒)(?=\d)/;
const signed = /^([A-Z]{1,3})[ -]+(?=\d)/;

/** @returns the value's letters and digits only, in capitals; full-width ones made plain. */
const compacted = (text: string) => {
  // Nearly every code is of digits and plain letters already.
  if (/^[\dA-Z]*$/.test(text)) return text;
  return (/^[ -~]*$/.test(text) ? text : squeezed(text).normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s.:\-‐-―_/()]+/gu, '');
};

/** Codes of before a reform that addresses still carry, where the new ones can't be told from them. */
const former: Readonly<Record<string, RegExp>> = { BR: /^\d{5}$/, KR: /^\d{3}[- ]?\d{3}$/ };

/** @returns whether the text has the form of the country's earlier codes, which are still met in addresses. */
export const isFormerPostalCode = (country: string, text: string): boolean =>
  Object.hasOwn(former, country) && former[country]?.test(text) === true;

/** Puts blanks and hyphens where the example has them; undefined if the example has another length. */
function laidOut(compact: string, example: string): string | undefined {
  const bare = compacted(example);
  if (bare.length !== compact.length) return undefined;
  let at = 0;
  let out = '';
  for (const letter of example) {
    if (letter === ' ' || letter === '-') out += letter;
    else {
      const own = compact[at] as string;
      // "SW1A 1AA" must not borrow the layout of a code whose letters stand elsewhere.
      if (/\d/.test(letter) !== /\d/.test(own)) return undefined;
      out += own;
      at += 1;
    }
  }
  return out;
}

/** Britain's and Ireland's codes have more shapes than examples: the last part has a fixed length there. */
const tails: Readonly<Record<string, number>> = { GB: 3, GG: 3, JE: 3, IM: 3, IE: 4 };

/** @returns the first layout of the code that the country's pattern accepts. */
function layoutOf(
  country: string,
  compact: string,
  { pattern, examples }: { pattern: RegExp; examples: readonly string[] },
): string | undefined {
  const tail = tails[country];
  if (tail) {
    const out = `${compact.slice(0, -tail)} ${compact.slice(-tail)}`;
    if (pattern.test(out)) return out;
  }
  for (const example of examples) {
    const out = laidOut(compact, example);
    if (out && pattern.test(out)) return out;
  }
  return pattern.test(compact) ? compact : undefined;
}

/** @returns true if the value is one of the country's postal codes as it stands; undefined if nothing is known. */
export function isPostalCode(country: string, text: string): boolean | undefined {
  return countryRules(country)?.postalCode?.pattern.test(text);
}

/**
 * Brings a postal code into the country's own form without changing its letters and digits: blanks, hyphens,
 * capitals, and a country sign in front ("DE-80331").
 * @returns the code in its usual form (the same text if it has it already); undefined if it can't be one of that
 * country, or nothing is known about the country's codes.
 */
export function reformattedPostalCode(country: string, text: string): string | undefined {
  const rule = countryRules(country)?.postalCode;
  if (!rule || text.length > longestCode) return undefined;
  const compact = compacted(text);
  if (compact === '') return undefined;
  const signs = [country, vehicleSigns[country], alpha3Of(country)].filter((sign) => sign !== undefined);
  const stripped = signs.filter((sign) => compact.startsWith(sign)).map((sign) => compact.slice(sign.length));
  if (named.test(compact)) stripped.push(compact.replace(named, ''));
  // A code that officially carries letters ("LV-1073", "VC0100") may have lost them.
  const carries = rule.examples.some((example) => example.startsWith(country));
  const lettered = carries && /^\d+$/.test(compact) ? [`${country}${compact}`] : [];
  for (const candidate of [compact, ...stripped, ...lettered]) {
    const found = layoutOf(country, candidate, rule);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param text a postal code in capitals.
 * @returns the countries whose sign stands apart in front of it ("D-80331", "CH 8001") and whose code the rest is;
 * none without such a sign, or where it is part of the code itself.
 */
export function signedCountries(text: string): string[] {
  const sign = signed.exec(text)?.[1];
  if (sign === undefined) return [];
  const named = countryRules(sign) ? [sign] : [];
  for (const [country, letters] of Object.entries(vehicleSigns)) if (letters === sign) named.push(country);
  return named.filter((country) => reformattedPostalCode(country, text) !== undefined);
}

/**
 * Finds the postal code in a text that holds more: a state or a town in front of it, or something behind it.
 * @param text more than a code, up to the length of a line.
 * @returns the code in the country's own form; undefined if the text is a code already, or holds none at either end.
 */
export function postalCodeInside(country: string, text: string): string | undefined {
  const words = text.trim().split(/[\s,;]+/);
  if (words.length < 2 || text.length > longestLine || reformattedPostalCode(country, text) !== undefined)
    return undefined;
  for (const count of [2, 1])
    for (const part of [words.slice(-count), words.slice(0, count)]) {
      const code = part.length < words.length ? reformattedPostalCode(country, part.join(' ')) : undefined;
      if (code !== undefined) return code;
    }
  return undefined;
}
