import { findArea } from '../../countries/areas.ts';
import { findCountry } from '../../countries/find-country.ts';
import { isPostalCode } from '../../countries/postal-code.ts';

/** The parts of an address that was pasted as one line. */
export type WholeAddress = { street: string; city: string; postalCode: string; state?: string };
type Town = Omit<WholeAddress, 'street'> & { /** How many parts of the line it took. */ taken: number };

/** House numbers come first there and look like a postal code in front of a street. */
const numberFirst: ReadonlySet<string> = new Set('AU NZ ZA PH US CA GB IE GG JE IM PR LU'.split(' '));
/** A code of digits at the end counts there only behind the state. */
const behindState: ReadonlySet<string> = new Set(['US', 'AU']);
const townShape = /^\p{L}[\p{L}\p{M} .'’()-]{1,60}$/u;
/** Letters in front of a town are the rest of a code that was written with a blank. */
const restOfCode = /^[A-Z]{2,3} (?=.*\p{Ll})/u;

/** Counties that British and Irish addresses name behind the town. */
const county = /^co(?:unty|\.)? |(?:shire| county)$/i;

const isTown = (text: string) =>
  townShape.test(text) && !restOfCode.test(text) && !county.test(text) && findCountry(text) === undefined;
const isCode = (country: string, text: string) => /\d/.test(text) && isPostalCode(country, text) === true;

/** "Milano MI", "Bellevue WA": the state's code is no part of the town. */
function apart(country: string, text: string): { city: string; state?: string } {
  const [, city = '', state = ''] = /^(.+) \(?([A-Z]{2,3})\)?$/.exec(text) ?? [];
  return /\p{Ll}/u.test(city) && findArea(country, state)?.code === state ? { city, state } : { city: text };
}

/** "00-838 Warszawa", "111 22 Stockholm", "20147 Milano MI". */
function codeFirst(country: string, words: readonly string[]): Town | undefined {
  for (const length of [1, 2]) {
    const postalCode = words.slice(0, length).join(' ');
    const town = words.slice(length).join(' ');
    if (isCode(country, postalCode) && isTown(town)) return { postalCode, ...apart(country, town), taken: 1 };
  }
  return undefined;
}

/** "London SW1A 1AA", "London, SW1A 1AA", "Bellevue WA 98004", "Bellevue, WA 98004". */
function codeLast(country: string, words: readonly string[], before: string): Town | undefined {
  for (const length of [1, 2]) {
    const postalCode = words.slice(-length).join(' ');
    if (words.length < length || !isCode(country, postalCode)) continue;
    const rest = words.slice(0, -length).join(' ');
    const last = words.at(-length - 1) ?? '';
    const area = findArea(country, last);
    const inParts = area && rest === last;
    if (!area && (behindState.has(country) || !/\p{L}/u.test(postalCode))) return undefined;
    const town = rest === '' || inParts ? before : rest;
    if (!isTown(town)) return undefined;
    const parted = apart(country, town);
    const state = inParts ? last : parted.state;
    return { city: parted.city, postalCode, ...(state && { state }), taken: town === rest ? 1 : 2 };
  }
  return undefined;
}

/**
 * Takes apart an address in one line, its parts separated by commas, semicolons or line breaks: "ul. Prosta 67, 00-838
 * Warszawa, Polska".
 * @param country ISO code; without the country's postal codes nothing can be told.
 * @returns the parts; undefined unless there is a street, a complete postal code of the country and a town beside it.
 */
export function readWholeAddress(country: string, text: string): WholeAddress | undefined {
  const parts = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 7 || !/\d/.test(text)) return undefined;
  const end = parts.at(-1) as string;
  if (parts.length > 2 && !/\d/.test(end) && findCountry(end) === country) parts.pop();
  const words = (parts.at(-1) as string).split(' ');
  const first = numberFirst.has(country) ? undefined : codeFirst(country, words);
  const found = first ?? codeLast(country, words, parts.at(-2) ?? '');
  if (!found) return undefined;
  const { taken, ...town } = found;
  const street = parts.slice(0, -taken).join(', ');
  return /\p{L}/u.test(street) && /\d/.test(street) ? { street, ...town } : undefined;
}
