import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { findArea } from '../countries/areas.ts';
import { countryRules } from '../countries/country-rules.ts';
import { foreignPostalCode } from '../countries/foreign-postal-code.ts';
import { areasOfPostalCode, hasPostalCodes } from '../countries/postal-areas.ts';
import { isFormerPostalCode, postalCodeInside, reformattedPostalCode } from '../countries/postal-code.ts';
import { defineRule, type Examples, type Fix } from './rule.ts';

const id = 'postal-code-format';

const fixTo = (value: string, safe: boolean): Fix => ({
  label: { key: `${id}.fix`, params: { value } },
  set: { postalCode: value },
  safe,
});

/** Codes with letters are two parts that address services look up by the blank; in codes of digits it is mere style. */
const lostItsBlank = (value: string, usual: string) =>
  /[A-Z]/.test(usual) && usual.includes(' ') && usual.replaceAll(' ', '') === value;

/** Countries with codes that begin with a zero. */
const zeroFirst: ReadonlySet<string> = new Set(
  (
    'AU BR CN DE DO DZ EC ES FI FR IL IT JP KR KZ LT MC MX MY NO NZ PE PL PR RO SM TR UA US VA VN XK ZA ' +
    'AD AX FK GF GP MQ RE PM YT'
  ).split(' '),
);

/**
 * Spreadsheets take a code for a number and drop the zero in front. A digit may as well be missing elsewhere: the zero is
 * right only where such codes are, and in the record's own state.
 */
function withLostZero(account: Partial<Account>, country: string, value: string): string | undefined {
  if (!zeroFirst.has(country) || !/^\d[\d -]*$/.test(value)) return undefined;
  const padded = reformattedPostalCode(country, `0${value}`);
  const areas = padded === undefined ? undefined : areasOfPostalCode(country, padded);
  if (areas === undefined) return padded;
  const area = findArea(country, fieldText(account, 'state'));
  return areas.length > 0 && (!area || !hasPostalCodes(country, area) || areas.includes(area))
    ? padded
    : undefined;
}

const code = (country: string, postalCode: string) => ({ country, postalCode });

export const postalCodeFormat = defineRule({
  id,
  fields: ['postalCode', 'country'],
  severity: 'error',
  why: 'The portal checks the postal code against the pattern of the country; a wrong one stops the form or the vetting.',
  source:
    "Partner Center's recorded rules for US and PT; Google's address data (2024-09, 2025-06) for the others",
  check(account) {
    const country = fieldText(account, 'country');
    const value = fieldText(account, 'postalCode');
    const rules = countryRules(country);
    if (value === '' || !rules?.postalCode) return [];
    // No country has given out a code of zeros alone; where none is asked for it stands for "none".
    const isNone = /^[0 -]+$/.test(value);
    if (isNone && !rules.required.postalCode) return [];
    const isRight = !isNone && rules.postalCode.pattern.test(value);
    // Only a code with letters and without a blank can have lost one; all others are fine as they are.
    if (isRight && (value.includes(' ') || !/[A-Z]/.test(value))) return [];
    const usual = isNone ? undefined : reformattedPostalCode(country, value);
    const params = { country, example: rules.postalCode.examples[0] ?? '' };
    if (isRight) {
      if (usual === undefined || !lostItsBlank(value, usual)) return [];
      const message = { key: `${id}.blank`, params: { ...params, value: usual } };
      return [{ severity: 'info', message, evidence: value, fix: fixTo(usual, true) }];
    }
    if (usual !== undefined) {
      const message = { key: `${id}.layout`, params: { ...params, value: usual } };
      // "00-950" in Germany can be written as a German code, and is a Polish one.
      const safe = foreignPostalCode(country, value).length === 0;
      return [{ severity: 'warning', message, evidence: value, fix: fixTo(usual, safe) }];
    }
    if (isFormerPostalCode(country, value)) {
      const message = { key: `${id}.former`, params };
      return [{ severity: 'warning', message, evidence: value }];
    }
    const padded = withLostZero(account, country, value);
    const inside = padded === undefined && !isNone ? postalCodeInside(country, value) : undefined;
    const better = padded ?? inside;
    // Where the portal or the post insists on a code the pattern is well tried; elsewhere it may lag behind.
    const severity = rules.required.postalCode ? 'error' : 'warning';
    const message = {
      key: `${id}.${padded ? 'zero' : inside ? 'inside' : 'invalid'}`,
      params: { ...params, value: better ?? value },
    };
    return [{ severity, message, evidence: value, fix: better ? fixTo(better, false) : undefined }];
  },
});

export const postalCodeFormatExamples = (): Examples => ({
  good: [
    code('PL', '00-838'),
    code('DE', '80331'),
    code('US', '98052'),
    code('US', '98052-8300'),
    code('GB', 'SW1A 1AA'),
    code('CA', 'K1A 0B1'),
    code('IN', '400053'),
    code('NL', '1012 AB'),
    code('PT', '1250-096'),
    code('CZ', '110 00'),
    code('JP', '100-0001'),
    code('BR', '01310100'),
    code('AE', ''),
    code('HK', '999077'),
    code('IE', 'D02 AF30'),
    code('IE', 'D6W XY00'),
  ],
  bad: [
    code('PL', '00838'),
    code('PL', 'PL-64000'),
    code('PL', '0-838'),
    code('PL', '00-83'),
    code('DE', 'DE-80331'),
    code('DE', 'D-80331'),
    code('DE', '1067'),
    code('US', '9805'),
    code('US', '980528300'),
    code('US', 'WA 98052'),
    code('GB', 'SW1A1AA'),
    code('GB', 'London'),
    code('CA', 'k1a0b1'),
    code('IN', '400 053'),
    code('NL', '1012ab'),
    code('KR', '135-080'),
    code('BR', '04571'),
    code('JP', '〒113-0001'),
    code('MX', 'C.P. 06600'),
    code('SG', 'S(018989)'),
    code('DE', '00-950'),
    code('DE', '00000'),
    code('IE', 'Dublin 2'),
    code('CZ', '1100'),
    { ...code('US', '6060'), state: 'IL' },
    { ...code('ES', '2801'), state: 'Madrid' },
  ],
});
