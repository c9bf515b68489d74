import { readFileSync, writeFileSync } from 'node:fs';
import { buildAreas, type GoogleCountry } from './build-areas.ts';
import { readYaml, type Yaml } from './build-yaml.ts';
import { checkedStates, idNames, personalIds, postalOverlay, stateForms } from './overlay.ts';

// Usage: node lib/countries/data/build.ts FOLDER
// FOLDER holds google-address-metadata, shopify-worldwide, commerceguys-subdivisions, opencage-address-formatting
// and partner-center. Writes countries.json, areas.json and prefixes.json beside this file; the result is committed.

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder that holds the source data.');
const json = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));

const google = json('google-address-metadata/countries-with-subdivisions-2024-09.json');
const fresher = json('google-address-metadata/country-rules-2025-06.json');
const portal = json('partner-center/country-rules-samples.json');
const markets: Record<string, string[]> = portal.cspMarkets.markets;
const marketNames = Object.keys(markets);
const required: string[] = portal.organizationRegistration.requiredWithPhone;
const idTypes: Record<string, string[]> = portal.organizationRegistration.idTypes;

/** Ascension and Tristan da Cunha are parts of SH in ISO 3166-1; ZZ is the data's own default. */
const notCountries = new Set(['AC', 'TA', 'ZZ']);

const alpha3 = readYaml(readFileSync(`${folder}/shopify-worldwide/country_codes.yml`, 'utf8')) as {
  country_codes: Record<string, { alpha3?: string }>;
};

function region(country: string): Record<string, Yaml> {
  try {
    const path = `${folder}/shopify-worldwide/regions/${country}.yml`;
    return readYaml(readFileSync(path, 'utf8')) as Record<string, Yaml>;
  } catch {
    return {};
  }
}

function row(country: string, data: GoogleCountry, shopify: Record<string, Yaml>) {
  const rules: GoogleCountry = { ...data, ...fresher[country] };
  // A country that the fresher table lists without `require` has only the default needs.
  const require = (fresher[country] ? fresher[country].require : data.require) ?? 'AC';
  const format = `${rules.fmt ?? ''}${rules.lfmt ?? ''}`;
  const own = postalOverlay[country];
  const market = marketNames.findIndex((name) => markets[name]?.includes(country));
  const ids = (idNames[country] ?? idTypes[country] ?? []).filter((id) => !personalIds.includes(id));
  return {
    need: `${require.includes('S') ? 'S' : ''}${require.includes('Z') ? 'Z' : ''}` || undefined,
    stateInAddress: format.includes('%S') || undefined,
    postal: own?.pattern ?? data.zip,
    examples: own?.examples ?? rules.zipex,
    postalName: rules.zip_name_type,
    stateName: rules.state_name_type,
    stateForm: stateForms[country],
    stateChecked: checkedStates.includes(country) || undefined,
    registration: required.includes(country) || undefined,
    ids: ids.length > 0 ? ids : undefined,
    market: market < 0 ? undefined : market,
    calling: typeof shopify.phone_number_prefix === 'string' ? shopify.phone_number_prefix : undefined,
    alpha3: alpha3.country_codes[country]?.alpha3,
  };
}

const countries: Record<string, ReturnType<typeof row>> = {};
const areas: Record<string, string> = {};
for (const country of Object.keys(google).sort()) {
  if (country.length !== 2 || notCountries.has(country)) continue;
  const shopify = region(country);
  countries[country] = row(country, google[country], shopify);
  const only: string[] | undefined = country === 'US' ? portal.statesObserved.US.values : undefined;
  // Without a market no partner can sell there; British addresses have no area, whatever the lists say.
  if (countries[country].market === undefined || country === 'GB' || country === 'UM') continue;
  const europe = countries[country].market === marketNames.indexOf('Europe');
  const openCage = europe || countries[country].registration === true;
  const built = buildAreas(folder, country, google[country], shopify, only, openCage);
  if (built) areas[country] = built;
}

const write = (name: string, value: unknown) =>
  writeFileSync(new URL(name, import.meta.url), `${JSON.stringify(value).replaceAll('},"', '},\n"')}\n`);
write('countries.json', { markets: marketNames, countries });
writeFileSync(
  new URL('areas.json', import.meta.url),
  `${JSON.stringify(areas, null, 0).replaceAll('","', '",\n"')}\n`,
);

// Prefixes are given to the areas just written, so their builder is loaded only now.
const { buildPrefixes } = await import('./build-prefixes.ts');
const prefixes: Record<string, string> = {};
for (const country of Object.keys(areas)) {
  const built = buildPrefixes(country, google[country], region(country));
  if (built) prefixes[country] = built;
}
writeFileSync(
  new URL('prefixes.json', import.meta.url),
  `${JSON.stringify(prefixes, null, 0).replaceAll('","', '",\n"')}\n`,
);
const counts = [countries, areas, prefixes].map((table) => Object.keys(table).length);
console.log(`${counts[0]} countries, ${counts[1]} with areas, ${counts[2]} with prefixes`);
