import { folded } from '../shared/text.ts';
import { findArea } from './areas.ts';

/** A part or a neighbour of a country that has a code of its own in ISO 3166-1, and so in every list of countries. */
export type Territory = {
  /** ISO 3166-1 alpha-2 of the territory. */
  code: string;
  /** The country that it is taken for. */
  of: string;
  /** Postal codes that only it has, written without blanks; undefined where they don't tell. */
  postal?: RegExp;
  /** Its names without accents, as they stand in a field for the state or the city. */
  names: readonly string[];
  /** Its companies are companies of the larger country by law: naming that one is no mistake. */
  isPart?: true;
  /** There are towns of that name in the larger country. */
  isTownToo?: true;
};

const row = (
  of: string,
  code: string,
  names: string,
  postal?: RegExp,
  more: Partial<Territory> = {},
): Territory => ({
  of,
  code,
  names: names.split('|'),
  ...(postal ? { postal } : {}),
  ...more,
});
const part = { isPart: true } as const;
const town = { isPart: true, isTownToo: true } as const;

const territories: readonly Territory[] = [
  row('US', 'PR', 'puerto rico', /^00[679]\d{2}(?:\d{4})?$/),
  row('US', 'VI', 'virgin islands|us virgin islands|u.s. virgin islands', /^008\d{2}(?:\d{4})?$/),
  row('US', 'AS', 'american samoa', /^96799(?:\d{4})?$/),
  row('US', 'GU', 'guam', /^969(?:[12]\d|3[12])(?:\d{4})?$/),
  row('US', 'MP', 'northern mariana islands|saipan', /^9695[0-2](?:\d{4})?$/),
  row('US', 'PW', 'palau', /^969(?:39|40)(?:\d{4})?$/),
  row('US', 'FM', 'micronesia|federated states of micronesia', /^9694[1-4](?:\d{4})?$/),
  row('US', 'MH', 'marshall islands', /^969[67]\d(?:\d{4})?$/),
  row('GB', 'IM', 'isle of man', /^IM\d\w?\d[A-Z]{2}$/),
  row('GB', 'JE', 'jersey', /^JE\d\w?\d[A-Z]{2}$/),
  row('GB', 'GG', 'guernsey|alderney|sark', /^GY\d\w?\d[A-Z]{2}$/),
  row('GB', 'GI', 'gibraltar', /^GX111AA$/),
  row('GB', 'BM', 'bermuda'),
  row('GB', 'KY', 'cayman islands', /^KY\d\d{4}$/),
  row('GB', 'VG', 'british virgin islands', /^VG\d{4}$/),
  row('FR', 'MC', 'monaco', /^980\d{2}$/),
  row('FR', 'GP', 'guadeloupe', /^971(?!33|50)\d{2}$/, part),
  row('FR', 'BL', 'saint-barthelemy|saint barthelemy', /^97[17]33$/, town),
  row('FR', 'MF', 'saint-martin', /^97[18]50$/, town),
  row('FR', 'MQ', 'martinique', /^972\d{2}$/, part),
  row('FR', 'GF', 'guyane|guyane francaise|french guiana', /^973\d{2}$/, part),
  row('FR', 'RE', 'reunion|la reunion', /^974\d{2}$/, town),
  row('FR', 'YT', 'mayotte', /^976\d{2}$/, part),
  row('FR', 'PM', 'saint-pierre-et-miquelon|saint pierre and miquelon', /^975\d{2}$/, part),
  row('FR', 'WF', 'wallis-et-futuna|wallis and futuna', /^986\d{2}$/, part),
  row('FR', 'PF', 'polynesie francaise|french polynesia|tahiti', /^987\d{2}$/, part),
  row('FR', 'NC', 'nouvelle-caledonie|new caledonia', /^988\d{2}$/, part),
  row('IT', 'SM', 'san marino|repubblica di san marino', /^4789\d$/),
  row('IT', 'VA', 'vatican|vatican city|citta del vaticano', /^00120$/),
  row('CH', 'LI', 'liechtenstein', /^94(?:8[5-9]|9[0-8])$/),
  row('FI', 'AX', 'aland|ahvenanmaa|aland islands', /^22[1-9]\d{2}$/, part),
  row('DK', 'GL', 'greenland|gronland|kalaallit nunaat', /^39\d{2}$/),
  row('DK', 'FO', 'faroe islands|faeroerne|foroyar'),
  row('NO', 'SJ', 'svalbard|svalbard and jan mayen', /^917\d$/, part),
  row('NL', 'AW', 'aruba'),
  row('NL', 'CW', 'curacao'),
  row('NL', 'SX', 'sint maarten|st. maarten'),
  row('NL', 'BQ', 'bonaire|saba|sint eustatius', undefined, part),
  row('RS', 'XK', 'kosovo|kosova'),
  row('CN', 'HK', 'hong kong|hong kong sar|hongkong|xianggang|香港|香港特别行政区', /^999077$/),
  row('CN', 'MO', 'macau|macao|macau sar|macao sar|aomen|澳门|澳门特别行政区', /^999078$/),
  row('CN', 'TW', 'taiwan|台湾|臺灣|台湾省'),
  row('AU', 'CX', 'christmas island', /^6798$/, part),
  row('AU', 'CC', 'cocos islands|cocos (keeling) islands', /^6799$/, part),
  row('AU', 'NF', 'norfolk island', /^2899$/, part),
];

const byCountry = new Map<string, Territory[]>();
for (const one of territories) byCountry.set(one.of, [...(byCountry.get(one.of) ?? []), one]);

/** @returns the territory that alone has this postal code among those taken for the country; undefined for others. */
export function territoryOfPostalCode(country: string, code: string): Territory | undefined {
  const listed = byCountry.get(country);
  if (!listed || code === '') return undefined;
  const bare = code.toUpperCase().replace(/[^\dA-Z]/g, '');
  return listed.find(({ postal }) => postal?.test(bare));
}

/**
 * @param text a name, or the ISO code where the country has no area with that code ("VA" is Varese in Italy).
 * @returns the territory that the text names among those taken for the country; undefined for anything else.
 */
export function territoryCalled(country: string, text: string): Territory | undefined {
  const listed = byCountry.get(country);
  if (!listed || text === '') return undefined;
  const [key, code] = [folded(text.trim()), text.trim().toUpperCase()];
  const named = listed.find((one) => one.names.includes(key));
  if (named) return named;
  const coded = listed.find((one) => one.code === code);
  const area = coded && findArea(country, code);
  return area === undefined || coded?.names.includes(folded(area.name)) ? coded : undefined;
}
