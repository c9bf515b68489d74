import type { FieldKey } from '../../account/field-keys.ts';
import { countryName } from '../../countries/country-name.ts';
import { countryKey } from '../../countries/find-country.ts';
import { isPostalCode } from '../../countries/postal-code.ts';
import type { Severity } from '../finding.ts';
import { isDomain, readEmail } from './email.ts';
import { isValidPhone, readPhone } from './phone.ts';

/** Where a text belongs that was put into another field. */
export type Place = {
  kind: 'email' | 'phone' | 'website' | 'postal' | 'country' | 'registration';
  field: FieldKey;
  value: string;
  severity: Severity;
};

const people: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'city',
  'state',
  'firstName',
  'middleName',
  'lastName',
  'email',
]);
const lines: ReadonlySet<FieldKey> = new Set<FieldKey>(['addressLine1', 'addressLine2']);

/** Towns and countries of one name: capitals, city states, islands with one town. */
const townsToo: ReadonlySet<string> = new Set(
  (
    'AD AI AW BM BZ CW DJ GG GI GN GT GW HK IM JE KW KY LU MC MO MS MT MX NF NR NU PA PM SG SM ST SV SX TC TN TV VA VG ' +
    'VI WF WS YT DZ BL MF CC CX NA'
  ).split(' '),
);
const nameLanguages = ['en', 'pl', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

const phoneShape = /^(?:tel(?:efon)?|phone|mobile|fax)?\.?:? ?\(?\+?[\d(][\d ()./-]{6,22}$/i;
const saysPhone = /^\(?\+|^[a-z]|^00/i;
const address = /^(?:https?:\/\/|www\.)([^\s/@?#:]+)(?:[/?#:]\S*)?$/i;
const telling = /[@\d]|:\/\/|^www\./i;
/** A VAT number: the country's letters, then digits mostly. */
const vatShape = /^([A-Z]{2})[ -]?[A-Z]?[\d .-]{7,14}[A-Z]?\d{0,2}$/;

function phoneIn(field: FieldKey, text: string, country: string): boolean {
  if (field === 'phone' || field === 'website') return false;
  // Numbers without a sign of a phone are house numbers, codes and registration numbers elsewhere.
  if (!people.has(field) && !(lines.has(field) ? saysPhone : /^\(?\+/).test(text)) return false;
  if (!phoneShape.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  const number = digits >= 8 && digits <= 15 ? readPhone(text, country) : undefined;
  return number !== undefined && isValidPhone(number);
}

const known = new Map<string, ReadonlySet<string>>();

/** @returns the country's names as they are compared, made once; none where a town may be called the same. */
function namesOf(country: string): ReadonlySet<string> {
  const old = known.get(country);
  if (old) return old;
  const languages = townsToo.has(country) ? [] : nameLanguages;
  const written = languages.map((language) => countryName(country, language));
  const names = new Set(written.flatMap((name) => [name.toLowerCase(), countryKey(name)]));
  known.set(country, names);
  return names;
}

/**
 * Says whether a text as a whole is plainly something else than its field asks for.
 * @param country ISO code of the record; '' if it isn't known.
 * @returns where it belongs; undefined unless that is sure: a complete mail address, a valid phone number, an address of
 * the web, a postal code of the country, the country's name, a VAT number with the country's letters.
 */
export function belongsTo(field: FieldKey, text: string, country: string): Place | undefined {
  // Most values have nothing of all this.
  const isPlain = !telling.test(text);
  if (isPlain && field !== 'city') return undefined;
  if (field !== 'email' && text.includes('@') && readEmail(text))
    return { kind: 'email', field: 'email', value: text, severity: lines.has(field) ? 'warning' : 'error' };
  if (field !== 'website') {
    const host = address.exec(text)?.[1];
    if (host && isDomain(host)) return { kind: 'website', field: 'website', value: text, severity: 'error' };
  }
  if (phoneIn(field, text, country)) return { kind: 'phone', field: 'phone', value: text, severity: 'error' };
  if (field === 'phone') {
    const sign = vatShape.exec(text)?.[1];
    const isOwn = sign !== undefined && (sign === country || (sign === 'EL' && country === 'GR'));
    if (isOwn) return { kind: 'registration', field: 'registrationId', value: text, severity: 'warning' };
  }
  if (field !== 'city' || country === '') return undefined;
  if (text.length > 3 && /\d/.test(text) && isPostalCode(country, text))
    return { kind: 'postal', field: 'postalCode', value: text, severity: 'error' };
  // The record has its country already: nothing to move, and the town is asked for.
  if (/^[^\d,]{4,40}$/.test(text) && namesOf(country).has(text.toLowerCase()))
    return { kind: 'country', field: 'country', value: country, severity: 'warning' };
  return undefined;
}
