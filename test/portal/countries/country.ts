import table from './countries.json' with { type: 'json' };

/** How the practice portal treats one country's address, registration ID and phone. */
export interface Country {
  state: 'none' | 'text' | 'list';
  states?: { value: string; name: string; postal?: string }[];
  postal: 'none' | 'optional' | 'required';
  postalPattern?: string;
  postalExample?: string;
  phonePattern?: string;
  registrationRequired?: boolean;
  registrationPattern: string;
}

const countries = table.countries as Record<string, Country>;

/** Countries that a partner may sell to, by the name of its market. */
export const markets = table.markets as Record<string, string[]>;

/** ISO 3166-1 alpha-2 codes of all countries, or of one market; an unknown market counts as none. */
export function countryCodes(market?: string): string[] {
  return market && markets[market] ? markets[market] : Object.keys(countries);
}

/** The country's rules; undefined for a code that the portal does not know, such as `UK`. */
export function countryOf(code: string): Country | undefined {
  return Object.hasOwn(countries, code) ? countries[code] : undefined;
}
