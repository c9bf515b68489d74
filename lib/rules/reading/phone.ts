import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { keptWith } from '../../names/remember.ts';
import { squeezed } from '../../shared/text.ts';

/** Words for "extension" that the phone library doesn't know. */
const extensionWords =
  /\b(?:wew|int|dw|durchwahl|poste|toestel|anknytning|klapka|linka|mell[eé]k|ramal|anexo|interno|dahili|lok)\b\.?:?|(?<=\d )w\.(?= ?\d)/iu;
/** "0048 22", "00 48 22", "+0048 22" and "++48 22" are ways to dial out; no number begins with two zeros. */
const dialledOut = /^\+*00 ?(?=[1-9])|^\+{2,}/;
/** The trunk zero that is dialled at home only: "+48 (0)22 ...". */
const homeZero = /^(\+[\d ]{1,6}?) ?\(0\) ?/;

/** Nearly every number: without letters there is no word, and nothing to compose. */
const signsOnly = /^[\d +().\-/]*$/;

/** Numbers are read by several rules in one check, and again at the next keystroke elsewhere. */
const latest = new Map<string, PhoneNumber | undefined>();
const kept = 8;

/** @returns true if a number without a country code can be read with this country. */
export const hasPhoneRules = (country: string): boolean => isSupportedCountry(country);

/**
 * @param text a phone number as people write it: national, international, with "00", "(0)", "tel." or an extension.
 * @param country ISO alpha-2 of the record, which national numbers are read with; '' if not known.
 * @returns the number, possible or not; undefined if the text isn't one number, or is a national one and the
 * country isn't known.
 */
export function readPhone(text: string, country: string): PhoneNumber | undefined {
  const cacheKey = `${country} ${text}`;
  if (latest.has(cacheKey)) return latest.get(cacheKey);
  const usual = signsOnly.test(text);
  const typed = squeezed(usual ? text : text.normalize('NFKC')).slice(0, 80);
  const plain = (usual ? typed : typed.replace(extensionWords, 'ext.'))
    .replace(dialledOut, '+')
    .replace(homeZero, '$1 ');
  const known = isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const number = parsePhoneNumberFromString(plain, known);
  if (latest.size >= kept) latest.delete(latest.keys().next().value as string);
  latest.set(cacheKey, number);
  return number;
}

/** @returns true if the number has a length that its country uses. */
export const isPossiblePhone = keptWith((number: PhoneNumber) => number.isPossible());

/**
 * Asks a dozen patterns, which the library compiles every time.
 * @returns what the range is given out for ("MOBILE", "PREMIUM_RATE"); undefined if it isn't given out.
 */
export const kindOfPhone = keptWith((number: PhoneNumber) => number.getType());

/** @returns true if the number lies in a range that its country gives out. */
export const isValidPhone = (number: PhoneNumber): boolean => kindOfPhone(number) !== undefined;
