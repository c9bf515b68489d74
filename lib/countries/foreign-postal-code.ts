import { countryRules } from './country-rules.ts';
import { isPostalCode, reformattedPostalCode, signedCountries } from './postal-code.ts';

/** Ways to write a code that only these countries have, the likeliest first. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/^\d{2}-\d{3}$/, 'PL'],
  [/^\d{4}-\d{3}$/, 'PT'],
  [/^\d{3}-\d{4}$/, 'JP'],
  [/^\d{5}-\d{3}$/, 'BR'],
  [/^\d{5}-\d{4}$/, 'US'],
  [/^[A-Z]\d[A-Z] ?\d[A-Z]\d$/, 'CA'],
  [/^\d{4} ?[A-Z]{2}$/, 'NL'],
  [/^[A-Z]\d[\dW] ?[\dA-Z]{4}$/, 'IE'],
  [/^[A-Z]{3} ?\d{4}$/, 'MT'],
  [/^[A-Z]\d{4}[A-Z]{3}$/, 'AR'],
  [/^KY\d-\d{4}$/, 'KY'],
  [/^IM\d[\dA-Z]? ?\d[A-Z]{2}$/, 'IM'],
  [/^JE\d[\dA-Z]? ?\d[A-Z]{2}$/, 'JE'],
  [/^GY\d[\dA-Z]? ?\d[A-Z]{2}$/, 'GG'],
  [/^[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$/, 'GB'],
];

/** Five digits in two groups are usual in four countries; elsewhere people also group digits just so. */
const inTwoGroups = /^\d{3} \d{2}$/;
const grouping = ['SE', 'CZ', 'SK', 'GR'];

/**
 * Reads a postal code as another country's than the one that the record names.
 * @param country the record's country, ISO 3166-1 alpha-2.
 * @param text the code as it was entered.
 * @returns the countries whose code it must be, by a country's sign in front or by a way of writing that no other
 * has, likeliest first; none if it is, or may well be, one of the record's own country.
 */
export function foreignPostalCode(country: string, text: string): string[] {
  const value = text.trim().toUpperCase();
  if (value.length > 12 || !countryRules(country) || isPostalCode(country, value)) return [];
  // Its own codes, although the table has none: "MSR1350" in Montserrat, "LC05 201" in Saint Lucia.
  if (value.startsWith(country) && countryRules(country)?.postalCode === undefined) return [];
  const signed = signedCountries(value);
  if (signed.length > 0) return signed.includes(country) ? [] : signed;
  const own = reformattedPostalCode(country, value);
  // "SW1A1AA" is Britain's all the same, while a hyphen is how a Polish code in a German record is told.
  if (own !== undefined && (own.includes('-') || /[A-Z]/.test(own))) return [];
  const shape = shapes.find(([pattern, of]) => pattern.test(value) && isPostalCode(of, value) !== false);
  if (shape) return shape[1] === country ? [] : [shape[1]];
  return own === undefined && inTwoGroups.test(value) ? grouping.filter((code) => code !== country) : [];
}
