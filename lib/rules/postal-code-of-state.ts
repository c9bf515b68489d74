import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { findArea } from '../countries/areas.ts';
import { areasCalled } from '../countries/areas-called.ts';
import { areasOfPostalCode, hasPostalCodes } from '../countries/postal-areas.ts';
import { isFormerPostalCode, isPostalCode, reformattedPostalCode } from '../countries/postal-code.ts';
import { territoryOfPostalCode } from '../countries/territories.ts';
import { writtenArea } from './reading/area-fix.ts';
import { defineRule, type Examples, type Fix, type Report } from './rule.ts';

const id = 'postal-code-of-state';

/** Where thousands of real addresses gave no false alarm; the other countries are believed a little less. */
const measured: ReadonlySet<string> = new Set(['US', 'CA', 'AU', 'IT', 'BR']);

/** More of them are no choice but a list to read. */
const mostAreas = 4;

const fixTo = (value: string): Fix => ({
  label: { key: `${id}.fix`, params: { value } },
  set: { state: value },
  safe: false,
});

export const postalCodeOfState = defineRule({
  id,
  fields: ['state', 'postalCode', 'country'],
  severity: 'error',
  why: 'State and postal code must agree: where they contradict each other the address can’t be verified, and the record comes back.',
  source:
    "Google's address data (2024-09) and Shopify's worldwide data (2026-08); measured on 7,843 real addresses; KB AppXite on state, ZIP and city in the United States and Canada",
  check(account, context) {
    const country = fieldText(account, 'country');
    const state = fieldText(account, 'state');
    const written = fieldText(account, 'postalCode');
    if (state === '' || written === '') return [];
    const own = findArea(country, state);
    // Brazil's new codes begin with the digits of the old ones.
    const asItStands =
      isPostalCode(country, written) || (country === 'BR' && isFormerPostalCode('BR', written));
    const code = asItStands ? written : reformattedPostalCode(country, written);
    // A state or a code that isn't known at all is another rule's business, and so is a territory's code.
    if (!own || code === undefined || !hasPostalCodes(country, own)) return [];
    if (territoryOfPostalCode(country, code)) return [];
    const areas = areasOfPostalCode(country, code);
    if (areas === undefined || areas.includes(own)) return [];
    const meant = areasCalled(country, state);
    if (areas.some((area) => meant.includes(area))) return [];
    const severity = measured.has(country) ? 'error' : 'warning';
    const params = { country, code, state: own.name };
    if (areas.length === 0) {
      // Elsewhere a gap in the tables may be ours.
      if (!measured.has(country)) return [];
      const message = { key: `${id}.nowhere`, params };
      return [{ field: 'postalCode', severity, message, evidence: written }] satisfies Report[];
    }
    const few = areas.slice(0, mostAreas);
    const names = few.map(({ name }) => name).join(', ');
    const message = {
      key: `${id}.${areas.length === 1 ? 'other' : 'others'}`,
      params: { ...params, areas: areas.length > few.length ? `${names} …` : names },
    };
    const values = few.map((area) => writtenArea(country, area, state, context));
    const [fix, ...moreFixes] = values.filter((value) => value !== undefined).map(fixTo);
    return [{ severity, message, evidence: state, fix, moreFixes }];
  },
});

const place = (country: string, state: string, postalCode: string): Partial<Account> => ({
  country,
  state,
  postalCode,
});

export const postalCodeOfStateExamples = (): Examples => ({
  good: [
    place('US', 'WA', '98052'),
    place('US', 'DC', '20500-0005'),
    // A town of Maine that New Hampshire's post serves, and one on both sides of a border.
    place('US', 'ME', '03579'),
    place('US', 'Kentucky', '42223'),
    place('US', 'TN', '42223'),
    // Federal offices in Gatineau have Ottawa's codes.
    place('CA', 'QC', 'K1A 0B1'),
    place('CA', 'ON', 'M5V 3L9'),
    place('AU', 'New South Wales', '2000'),
    place('AU', 'NT', '0872'),
    place('AU', 'WA', '0872'),
    place('IT', 'RM', '00144'),
    place('IT', 'Sud Sardegna', '09013'),
    place('BR', 'SP', '01310-100'),
    place('ES', 'Madrid', '28001'),
    place('IN', 'Maharashtra', '400 053'),
    place('JP', '東京都', '100-0001'),
    place('AR', 'Buenos Aires', 'C1425DKA'),
    place('MX', 'CDMX', '06600'),
    place('PL', 'mazowieckie', '30-001'),
    place('US', 'Bavaria', '98052'),
  ],
  bad: [
    place('US', 'NE', '89502'),
    place('US', 'WA', '95052'),
    place('US', 'New York', '07030'),
    place('CA', 'ON', 'H3B 2Y5'),
    place('CA', 'BC', 'T2P 1J9'),
    place('AU', 'Victoria', '2000'),
    place('AU', 'Queensland', '6000'),
    place('IT', 'MI', '00144'),
    place('IT', 'Torino', '20121'),
    place('BR', 'RJ', '01310-100'),
    place('BR', 'SP', '30130-010'),
    place('BR', 'RJ', '04571'),
    place('ES', 'Barcelona', '28001'),
    place('IN', 'Karnataka', '400053'),
    place('JP', '大阪府', '100-0001'),
    place('TR', 'Ankara', '34394'),
    place('CN', 'Guangdong', '100020'),
    place('AR', 'Córdoba', 'C1425DKA'),
    place('CO', 'Antioquia', '110111'),
  ],
});
