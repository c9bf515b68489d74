import type { Account } from '../../account/account.ts';
import { fieldText } from '../../account/field-value.ts';
import { findArea } from '../../countries/areas.ts';
import { countryAliases } from '../../countries/country-aliases.ts';
import { countryName, nameLanguages } from '../../countries/country-name.ts';
import { countryRules } from '../../countries/country-rules.ts';
import { folded } from '../../shared/text.ts';
import { countryOf } from './country-of.ts';

/** What an address line may repeat of the other fields. */
export type PlaceKind = 'city' | 'postalCode' | 'state' | 'country';

/** The record's own places, as they are compared. */
export type KnownPlaces = {
  country: string | undefined;
  /** Letters and digits of the postal code only; empty without one. */
  code: string;
  /** Kinds by compared name; a city that is named like its state counts as both. */
  names: ReadonlyMap<string, readonly PlaceKind[]>;
  /** Compared names of the country in all languages of the portal. */
  countryNames: ReadonlySet<string>;
  /** The last words of these names. */
  countryEnds: ReadonlySet<string>;
};

/** @returns words of letters and digits, folded, with one blank between them. */
export const placeKey = (text: string): string =>
  foldedKey(/^[ -~]*$/.test(text) ? text.toLowerCase() : folded(text));

/** @returns the same for a text that is folded already. */
export const foldedKey = (text: string): string =>
  /^[a-z0-9]*$/.test(text)
    ? text
    : text
        .replace(/['’`.]/gu, '')
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter(Boolean)
        .join(' ');

/** @returns letters and digits in capitals. */
export const codeKey = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

type CountryNames = Pick<KnownPlaces, 'countryNames' | 'countryEnds'>;

const noNames: CountryNames = { countryNames: new Set(), countryEnds: new Set() };
const countryKeys = new Map<string, CountryNames>();

/** Made when first asked for; two letters alone are a state or a direction more often than a country. */
function namesOfCountry(code: string): CountryNames {
  const known = countryKeys.get(code);
  if (known) return known;
  const names = [
    ...nameLanguages.map((language) => countryName(code, language)),
    ...(countryAliases[code] ?? []),
  ];
  const keys = new Set(names.map(placeKey).filter((key) => key.length > 2));
  if (code === 'GB') keys.add('uk');
  const found = {
    countryNames: keys,
    countryEnds: new Set([...keys].map((key) => key.slice(key.lastIndexOf(' ') + 1))),
  };
  countryKeys.set(code, found);
  return found;
}

/** @returns what the record itself calls its city, state, country and postal code. */
export function knownPlaces(account: Partial<Account>): KnownPlaces {
  const country = countryOf(account);
  const names = new Map<string, PlaceKind[]>();
  const add = (text: string, kind: PlaceKind) => {
    if (text === '') return;
    const key = placeKey(text);
    const kinds = names.get(key);
    if (kinds) {
      if (!kinds.includes(kind)) kinds.push(kind);
    } else if (key !== '') names.set(key, [kind]);
  };
  const code = fieldText(account, 'postalCode');
  // The code that stands in the city's field as well ("1060 Wien") is no part of its name.
  const city = fieldText(account, 'city')
    .replace(code.length > 3 ? code : '', '')
    .trim();
  add(city, 'city');
  // "г. Москва", "м. Київ": the sign of a town belongs to its name.
  if (/^[а-яіїєґ]/iu.test(city))
    for (const sign of ['г', 'м', 'город', 'місто']) add(`${sign} ${city}`, 'city');
  const state = fieldText(account, 'state');
  const area = state === '' ? undefined : findArea(country, state);
  add(state, 'state');
  if (area) {
    add(area.code, 'state');
    add(area.name, 'state');
    if (area.local !== undefined) add(area.local, 'state');
  }
  const ofCountry = country && countryRules(country) ? namesOfCountry(country) : noNames;
  return { country, code: codeKey(code), names, ...ofCountry };
}
