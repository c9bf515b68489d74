import { headingKey } from './heading-key.ts';

/** Languages whose country names lists may hold: those of the portal. */
const languages = [
  'en',
  'pl',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'cs',
  'sk',
  'hu',
  'sv',
  'da',
  'nb',
  'fi',
  'is',
  'lv',
  'lt',
  'et',
  'ro',
  'ru',
  'tr',
  'ja',
  'ko',
  'zh-CN',
  'zh-TW',
  'ar',
  'he',
  'ms',
  'sw',
];

/** Spellings in common use that the platform's own names lack. */
const aliases: Record<string, string> = {
  usa: 'US',
  unitedstatesofamerica: 'US',
  us: 'US',
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  northernireland: 'GB',
  czechrepublic: 'CZ',
  turkey: 'TR',
  holland: 'NL',
  thenetherlands: 'NL',
  southkorea: 'KR',
  korea: 'KR',
  republicofkorea: 'KR',
  korearepublicof: 'KR',
  russianfederation: 'RU',
  uae: 'AE',
  hongkong: 'HK',
  macau: 'MO',
  macao: 'MO',
  taiwanprovinceofchina: 'TW',
  republicofireland: 'IE',
  macedonia: 'MK',
  slovakrepublic: 'SK',
  peoplesrepublicofchina: 'CN',
  mainlandchina: 'CN',
  brd: 'DE',
  polen: 'PL',
  rp: 'PL',
  pol: 'PL',
  deu: 'DE',
  gbr: 'GB',
  fra: 'FR',
  esp: 'ES',
  ita: 'IT',
  nld: 'NL',
  cze: 'CZ',
  svk: 'SK',
  aut: 'AT',
  che: 'CH',
  bel: 'BE',
  swe: 'SE',
  nor: 'NO',
  dnk: 'DK',
  fin: 'FI',
  irl: 'IE',
  prt: 'PT',
  hun: 'HU',
  rou: 'RO',
  can: 'CA',
  aus: 'AU',
  jpn: 'JP',
  vietnam: 'VN',
  ivorycoast: 'CI',
  capeverde: 'CV',
  swaziland: 'SZ',
  burma: 'MM',
};

let byName: Map<string, string> | undefined;

/** Built at the first word that is no code, because thirty languages take some milliseconds. */
function namesOfCountries(): Map<string, string> {
  if (byName) return byName;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
  byName = new Map(Object.entries(aliases));
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = headingKey(names.of(code) ?? '');
      if (name !== '' && !byName.has(name)) byName.set(name, code);
    }
  }
  return byName;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const notCountries: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** @returns true for a code in force; withdrawn ones (DD, SU) and stand-ins have another canonical form. */
function isCountryCode(code: string): boolean {
  if (notCountries.has(code) || regions.of(code) === undefined) return false;
  return new Intl.Locale(`und-${code}`).region === code;
}

const known = new Map<string, string>();

/**
 * @param text a country as lists and forms write it: code, or name in one of the portal's languages.
 * @returns its ISO 3166-1 alpha-2 code; '' if it is not known.
 */
export function countryCode(text: string): string {
  if (text === '' || text.length > 100) return '';
  const cached = known.get(text);
  if (cached !== undefined) return cached;
  const key = headingKey(text);
  const upper = text.trim().toUpperCase();
  const code =
    aliases[key] ?? (/^[A-Z]{2}$/.test(upper) && isCountryCode(upper) ? upper : namesOfCountries().get(key));
  // A list has few countries; a column of free text must not fill the memory.
  if (known.size < 2_000) known.set(text, code ?? '');
  return code ?? '';
}
