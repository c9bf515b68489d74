import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { findArea } from '../countries/areas.ts';
import { countryRules } from '../countries/country-rules.ts';
import { isPostalCode } from '../countries/postal-code.ts';
import { addressFix } from './address-report.ts';
import { countryOf } from './reading/country-of.ts';
import { codeKey, knownPlaces, placeKey } from './reading/known-places.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'city-repeats';

type Asked = { city: string; account: Partial<Account>; country: string | undefined };

/** A code of five signs and more is no district ("Praha 4", "1010 Wien"), whatever the postal code says. */
const fullCode = 5;

/** "00-950 Warszawa", "Warszawa 00-950": the code in front of the name or behind it, of one word or two. */
function withCode({ city, account, country }: Asked): Report[] {
  const own = codeKey(fieldText(account, 'postalCode'));
  const words = city.split(/[\s,;]+/).filter(Boolean);
  for (const size of [1, 2]) {
    for (const [from, to] of [
      [0, size],
      [words.length - size, words.length],
    ] as const) {
      if (from < 0 || words.length <= size) continue;
      const code = words.slice(from, to).join(' ');
      const key = codeKey(code);
      if (!/\d/.test(key) || key.length < 4) continue;
      const rest = [...words.slice(0, from), ...words.slice(to)].join(' ');
      if (!/\p{L}{2}/u.test(rest)) continue;
      const isOwn = own !== '' && (key === own || key === `${country}${own}`);
      const isCode = country !== undefined && isPostalCode(country, code.toUpperCase()) === true;
      const evidence = city.slice(
        from === 0 ? 0 : city.lastIndexOf(words[from] ?? ''),
        from === 0 ? lengthOf(city, words, to) : undefined,
      );
      if (isOwn)
        return [
          {
            severity: key.length >= fullCode ? 'warning' : 'info',
            message: { key: `${id}.code`, params: { value: evidence } },
            evidence,
            fix: addressFix(id, { city: rest }, true),
          },
        ];
      if (own === '' && isCode && key.length >= fullCode)
        return [
          {
            severity: 'warning',
            message: { key: `${id}.code`, params: { value: evidence } },
            evidence,
            fix: addressFix(id, { city: rest, postalCode: code.toUpperCase() }),
          },
        ];
    }
  }
  return [];
}

/** How far the first words reach into the text. */
function lengthOf(text: string, words: readonly string[], count: number): number {
  let at = 0;
  for (const word of words.slice(0, count)) at = text.indexOf(word, at) + word.length;
  return at;
}

/** "Seattle, WA", "Warszawa, Polska": what stands behind the last comma has a field of its own. */
function withArea({ city, account, country }: Asked): Report[] {
  const comma = city.lastIndexOf(',');
  if (comma < 1 || country === undefined) return [];
  const rest = city.slice(0, comma).trim();
  const evidence = city.slice(comma + 1).trim();
  const key = placeKey(evidence);
  if (!/\p{L}/u.test(rest) || key === '') return [];
  const message = (variant: string) => ({ key: `${id}.${variant}`, params: { value: evidence } });
  const places = knownPlaces(account);
  if (places.countryNames.has(key) || (evidence === country && countryRules(country)))
    return [
      {
        severity: 'warning',
        message: message('country'),
        evidence,
        fix: addressFix(id, { city: rest }, true),
      },
    ];
  const area = findArea(country, evidence);
  if (!area) return [];
  const state = fieldText(account, 'state');
  if (state === '')
    return [
      {
        severity: 'warning',
        message: message('state'),
        evidence,
        fix: addressFix(id, {
          city: rest,
          state: { code: area.code, name: area.name, any: evidence }[
            countryRules(country)?.areaForm ?? 'any'
          ],
        }),
      },
    ];
  if (findArea(country, state) !== area) return [];
  return [
    { severity: 'warning', message: message('state'), evidence, fix: addressFix(id, { city: rest }, true) },
  ];
}

const mostRounds = 4;

function repeatsOf(account: Partial<Account>): Report[] {
  const asked = { city: fieldText(account, 'city'), account, country: countryOf(account) };
  if (asked.city === '') return [];
  // Without a digit there is no code to take apart.
  const code = /\d/.test(asked.city) ? withCode(asked) : [];
  return code.length > 0 ? code : withArea(asked);
}

export const cityRepeats = defineRule({
  id,
  fields: ['city', 'state', 'postalCode', 'country'],
  severity: 'warning',
  why: 'Postal code, state and country have fields of their own; with one of them in the city the address check finds no match.',
  source: 'Partner Center, Validate an address: city, state, postal code and country are compared apart',
  check(account) {
    const [first] = repeatsOf(account);
    if (!first?.fix) return [];
    // One fix takes all of it: "Seattle, WA 98101".
    let set = first.fix.set;
    let { safe } = first.fix;
    for (let round = 0; round < mostRounds; round++) {
      const fix = repeatsOf({ ...account, ...set })[0]?.fix;
      if (!fix) break;
      set = { ...set, ...fix.set };
      safe &&= fix.safe;
    }
    return [{ ...first, fix: addressFix(id, set, safe) }];
  },
});

const place = (country: string, city: string, more: Partial<Account> = {}) => ({ country, city, ...more });

export const cityRepeatsExamples = (): Examples => ({
  good: [
    place('PL', 'Warszawa', { postalCode: '00-950' }),
    place('CZ', 'Praha 4', { postalCode: '140 00' }),
    place('FR', 'Lyon 3e', { postalCode: '69003' }),
    place('FR', 'Paris 15', { postalCode: '75015' }),
    place('FR', 'Paris Cedex 08', { postalCode: '75008' }),
    place('AT', '1010 Wien'),
    place('DK', 'København K', { postalCode: '1050' }),
    place('IE', 'Dublin 2', { postalCode: 'D02 X285' }),
    place('US', 'Washington', { state: 'DC' }),
    place('US', 'Kansas City', { state: 'MO' }),
    place('CA', '100 Mile House', { state: 'BC' }),
    place('MX', 'Ciudad de México', { state: 'CDMX' }),
    place('PT', 'Lisboa', { postalCode: '1170-169' }),
    place('US', 'Portland, ME', { state: 'OR' }),
    place('IT', 'Reggio nell’Emilia', { state: 'RE' }),
    place('SI', 'Piran / Pirano'),
  ],
  bad: [
    place('PL', '00-950 Warszawa', { postalCode: '00-950' }),
    place('PL', 'Warszawa 00-950', { postalCode: '00-950' }),
    place('PL', '00-950 Warszawa'),
    place('DE', '80331 München', { postalCode: '80331' }),
    place('DE', 'München, 80331', { postalCode: '80331' }),
    place('CH', '8001 Zürich', { postalCode: '8001' }),
    place('SE', '411 34 Göteborg', { postalCode: '41134' }),
    place('GB', 'London EC2A 4RH', { postalCode: 'EC2A 4RH' }),
    place('US', 'Seattle, WA', { state: 'WA' }),
    place('US', 'Seattle, WA'),
    place('US', 'Seattle, WA 98101', { state: 'WA', postalCode: '98101' }),
    place('CA', 'Toronto, Ontario', { state: 'ON' }),
    place('PL', 'Warszawa, Polska'),
    place('OM', 'Muscat, Oman', { state: 'Muscat' }),
    place('AU', 'Sydney, NSW', { state: 'New South Wales' }),
    place('IN', 'Pune, Maharashtra', { state: 'Maharashtra' }),
  ],
});
