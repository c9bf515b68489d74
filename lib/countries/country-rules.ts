import table from './data/countries.json' with { type: 'json' };

/** What an address and a record of the country need. */
export type CountryRules = {
  /** ISO 3166-1 alpha-2. */
  code: string;
  required: { state: boolean; postalCode: boolean; registrationId: boolean; phone: boolean };
  /** Undefined where no postal codes are used or their shape isn't known. */
  postalCode: { pattern: RegExp; examples: readonly string[] } | undefined;
  /** What the country calls its postal code: "zip", "pin", "eircode"; "postal" everywhere else. */
  postalName: string;
  /** What the country calls its administrative area: "state", "province", "prefecture", "emirate" ... */
  areaName: string;
  /** True where the area is part of a written address. */
  areaInAddress: boolean;
  /** How the portal wants the area; undefined where it isn't known, then code and name are both fine. */
  areaForm: 'code' | 'name' | undefined;
  /** True where the portal's address service checks the area against a list (US, CA, CN, MX). */
  areaChecked: boolean;
  /** Kinds of company numbers in use there, never a person's. May be empty. */
  idTypes: readonly string[];
  /** Name of the CSP market; undefined where no partner may sell. */
  market: string | undefined;
  /** Without the plus. */
  callingCode: string | undefined;
};

type Row = {
  need?: string;
  stateInAddress?: boolean;
  postal?: string;
  examples?: string;
  postalName?: string;
  stateName?: string;
  stateForm?: string;
  stateChecked?: boolean;
  registration?: boolean;
  ids?: string[];
  market?: number;
  calling?: string;
  alpha3?: string;
};
const rows = table.countries as Record<string, Row>;

/** ISO 3166-1 alpha-2 codes of all countries and regions, sorted; Kosovo goes by XK. */
export const countryCodes: readonly string[] = Object.keys(rows);

/** @returns the row's three-letter code; undefined where there is none. */
export const alpha3Of = (code: string): string | undefined =>
  Object.hasOwn(rows, code) ? rows[code]?.alpha3 : undefined;

const read = new Map<string, CountryRules>();

/**
 * @param code ISO 3166-1 alpha-2, upper case. "UK" is no code: find the country first.
 * @returns what the country needs; undefined for an unknown code. The same object every time.
 */
export function countryRules(code: string | undefined): CountryRules | undefined {
  if (code === undefined || !Object.hasOwn(rows, code)) return undefined;
  const known = read.get(code);
  if (known) return known;
  const row = rows[code] as Row;
  const rules: CountryRules = {
    code,
    required: {
      state: row.need?.includes('S') ?? false,
      postalCode: row.need?.includes('Z') ?? false,
      registrationId: row.registration ?? false,
      phone: row.registration ?? false,
    },
    postalCode: row.postal
      ? { pattern: new RegExp(`^(?:${row.postal})$`), examples: row.examples?.split(',') ?? [] }
      : undefined,
    postalName: row.postalName ?? 'postal',
    areaName: row.stateName ?? 'province',
    areaInAddress: row.stateInAddress ?? false,
    areaForm: row.stateForm as CountryRules['areaForm'],
    areaChecked: row.stateChecked ?? false,
    idTypes: row.ids ?? [],
    market: row.market === undefined ? undefined : table.markets[row.market],
    callingCode: row.calling,
  };
  read.set(code, rules);
  return rules;
}
