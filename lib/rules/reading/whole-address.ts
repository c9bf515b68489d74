import { findArea } from '../../countries/areas.ts';
import { isPostalCode } from '../../countries/postal-code.ts';

/** The parts of an address that was pasted as one line. */
export type WholeAddress = { street: string; city: string; postalCode: string; state?: string };

/** House numbers come first there and look like a postal code in front of a street. */
const numberFirst: ReadonlySet<string> = new Set('AU NZ ZA PH US CA GB IE GG JE IM PR LU'.split(' '));
/** A code at the end counts there only behind the state. */
const behindState: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);
const cityShape = /^\p{L}[\p{L}\p{M} .'’()-]{1,60}$/u;

const isCode = (country: string, text: string) => /\d/.test(text) && isPostalCode(country, text) === true;

/** "00-838 Warszawa", "SE-111 22 Stockholm" is left to others. */
function codeFirst(country: string, words: readonly string[]) {
  for (const length of [1, 2]) {
    const postalCode = words.slice(0, length).join(' ');
    const city = words.slice(length).join(' ');
    if (isCode(country, postalCode) && cityShape.test(city)) return { city, postalCode };
  }
  return undefined;
}

/** "London SW1A 1AA", "Bellevue WA 98004", "WA 98004" behind a part of its own for the city. */
function codeLast(country: string, words: readonly string[], before: string | undefined) {
  for (const length of [1, 2]) {
    const postalCode = words.slice(-length).join(' ');
    if (words.length < length || !isCode(country, postalCode)) continue;
    const rest = words.slice(0, -length);
    if (!behindState.has(country)) {
      const city = rest.join(' ');
      return /\p{L}/u.test(postalCode) && cityShape.test(city) ? { city, postalCode, taken: 1 } : undefined;
    }
    const area = findArea(country, rest.at(-1) ?? '');
    if (!area) return undefined;
    const state = rest.at(-1) as string;
    const own = rest.slice(0, -1).join(' ');
    const city = own === '' ? (before ?? '') : own;
    return cityShape.test(city) ? { city, postalCode, state, taken: own === '' ? 2 : 1 } : undefined;
  }
  return undefined;
}

/**
 * Takes apart an address in one line, its parts separated by commas, semicolons or line breaks: "ul. Prosta 67, 00-838
 * Warszawa".
 * @param country ISO code; without the country's postal codes nothing can be told.
 * @returns the parts; undefined unless there is a street, a complete postal code of the country and a town beside it.
 */
export function readWholeAddress(country: string, text: string): WholeAddress | undefined {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6) return undefined;
  const words = (parts.at(-1) as string).split(' ');
  const first = numberFirst.has(country) ? undefined : codeFirst(country, words);
  const found = first ? { ...first, taken: 1 } : codeLast(country, words, parts.at(-2));
  const street = found ? parts.slice(0, -found.taken).join(', ') : '';
  if (!found || !/\p{L}/u.test(street) || !/\d/.test(street)) return undefined;
  const { taken: _, ...rest } = found;
  return { street, ...rest };
}
