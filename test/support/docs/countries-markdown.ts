import { administrativeAreas } from '../../../lib/countries/areas.ts';
import { countryName } from '../../../lib/countries/country-name.ts';
import { type CountryRules, countryCodes, countryRules } from '../../../lib/countries/country-rules.ts';
import { idKindsOf } from '../../../lib/countries/ids/kinds.ts';
import { hasPostalCodes } from '../../../lib/countries/postal-areas.ts';

/** The first examples say it; some countries list a dozen. */
const mostExamples = 2;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const code = (text: string) => `\`${text}\``;

/** Beyond what every country needs. */
function required({ required: { state, postalCode, registrationId, phone } }: CountryRules): string {
  const named = { state, 'postal code': postalCode, 'registration number': registrationId, phone };
  return Object.entries(named)
    .filter(([, isRequired]) => isRequired)
    .map(([name]) => name)
    .join(', ');
}

function postalCode({ postalCode: rule, postalName }: CountryRules): string {
  if (!rule) return '–';
  const name = postalName === 'postal' ? '' : `${postalName}: `;
  return name + rule.examples.slice(0, mostExamples).map(code).join(', ');
}

/** What the area is called, how many there are, how the portal wants it, and whether its postal codes are known. */
function areas(rules: CountryRules): string {
  const listed = administrativeAreas(rules.code);
  if (listed.length === 0) return rules.areaInAddress ? rules.areaName : '–';
  const form = rules.areaForm ? `as ${rules.areaForm}` : 'as code or name';
  const parts = [
    `${listed.length}: ${rules.areaName}, ${form}`,
    ...(rules.areaInAddress ? [] : ['not in addresses']),
    ...(rules.areaChecked ? ['checked by the portal'] : []),
    ...(listed.some((area) => hasPostalCodes(rules.code, area)) ? ['told by the postal code'] : []),
  ];
  return parts.join('; ');
}

/** What is known of the country's numbers beyond the names that the portal's list gives them. */
const numbers = (country: string) =>
  idKindsOf(country)
    .filter(({ owner }) => owner !== 'person')
    .map(({ name, example, checked }) => `${name} ${code(example)}${checked ? ' ✓' : ''}`)
    .join(', ');

const cells = (rules: CountryRules) => [
  code(rules.code),
  countryName(rules.code, 'en'),
  required(rules),
  postalCode(rules),
  areas(rules),
  rules.idTypes.join(', '),
  numbers(rules.code),
  rules.market ?? 'none',
];

const heads = [
  'code',
  'country',
  'required',
  'postal code',
  'areas',
  'numbers in the portal',
  'known numbers',
  'CSP market',
];

/** @returns the reference of all countries, the same each time. */
export function countriesMarkdown(): string {
  const rules = countryCodes.flatMap((one) => countryRules(one) ?? []);
  return `${[
    '# Countries',
    'Written by `npm run docs` from the tables in `lib/countries/data`; change those. Every country needs the company’s ' +
      'name, the first line of the address, the city, the domain prefix, and the contact’s names and mail address; ' +
      '_required_ names what comes on top. A country without a market is one that no partner sells to. ' +
      'A ✓ stands behind numbers whose check digits are tested.',
    [heads, heads.map(() => '---'), ...rules.map(cells)].map(row).join('\n'),
  ].join('\n\n')}\n`;
}
