import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Table builders only: `node test/portal/countries/build.ts FOLDER`, FOLDER holding the public source tables; then `biome check --write` on the result. */
const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds partner-center and google-address-metadata.');

interface Address {
  fmt?: string;
  require?: string;
  zip?: string;
  zipex?: string;
  sub_keys?: string;
  sub_names?: string;
  sub_zips?: string;
}
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const addresses: Record<string, Address> = read(
  'google-address-metadata/countries-with-subdivisions-2024-09.json',
);
const samples = read('partner-center/country-rules-samples.json');
const registrationRequired: string[] = samples.organizationRegistration.requiredWithPhone;
const lengths: Record<string, number[]> = samples.organizationRegistration.lengths2020;
const markets: Record<string, string[]> = samples.cspMarkets.markets;

// City states and islands whose addresses know no state; the portal shows the free text box everywhere else.
const withoutState = new Set(
  'SG MO HK MC VA SM GI MT LI LU AD AX FO GL GG JE IM IS AI AG AW BM KY FK GF GP MQ RE YT PM MF BL WF NR NU NF PN TK TV CX CC'.split(
    ' ',
  ),
);

// The list of the portal: United States and Canada by code, Australia by full name; nobody else has one.
const stateList = (code: string, address: Address) => {
  const keys = address.sub_keys?.split('~') ?? [];
  const names = address.sub_names?.split('~') ?? [];
  const zips = address.sub_zips?.split('~') ?? [];
  const wanted: string[] = samples.statesObserved[code]?.values ?? [];
  return wanted.map((value) => {
    const at = code === 'AU' ? names.indexOf(value) : keys.indexOf(value);
    return { value, name: names[at] ?? value, ...(code !== 'AU' && zips[at] ? { postal: zips[at] } : {}) };
  });
};

const countries: Record<string, unknown> = {};
for (const code of [...new Set([...Object.values(markets).flat(), ...registrationRequired])].sort()) {
  const address = addresses[code] ?? {};
  const states = stateList(code, address);
  const recorded = samples.countryValidationRules.find(
    (entry: { rules: { iso2Code: string } }) => entry.rules.iso2Code === code,
  )?.rules;
  const allowed = lengths[code];
  countries[code] = {
    state: states.length > 0 ? 'list' : withoutState.has(code) ? 'none' : 'text',
    ...(states.length > 0 ? { states } : {}),
    postal: !address.fmt?.includes('%Z') ? 'none' : address.require?.includes('Z') ? 'required' : 'optional',
    ...(address.zip ? { postalPattern: recorded?.postalCodeRegex ?? `^(?:${address.zip})$` } : {}),
    ...(address.zipex ? { postalExample: address.zipex.split(',')[0] } : {}),
    ...(recorded?.phoneNumberRegex ? { phonePattern: recorded.phoneNumberRegex } : {}),
    ...(registrationRequired.includes(code) ? { registrationRequired: true } : {}),
    registrationPattern: allowed
      ? `^(${allowed.map((length) => `\\d{${length}}`).join('|')})$`
      : '^[A-Za-z0-9]{5,22}$',
  };
}

writeFileSync(
  new URL('countries.json', import.meta.url),
  `${JSON.stringify({ countries, markets }, null, 1)}\n`,
);
