import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { administrativeAreas, findArea } from '../countries/areas.ts';
import { areasCalled } from '../countries/areas-called.ts';
import { areaOfCity } from '../countries/city-areas.ts';
import { areasOfPostalCode } from '../countries/postal-areas.ts';
import { writtenArea } from './reading/area-fix.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'city-of-state';

export const cityOfState = defineRule({
  id,
  fields: ['state', 'city', 'country', 'postalCode'],
  severity: 'warning',
  why: 'City and state must agree, or the address can’t be verified and the record comes back.',
  source:
    'ISO 3166-2, areas that are one city or are called after their capital; KB AppXite on state, ZIP and city',
  check(account, context): Report[] {
    const country = fieldText(account, 'country');
    const state = fieldText(account, 'state');
    const city = fieldText(account, 'city');
    const own = state === '' ? undefined : findArea(country, state);
    const wanted = own && areaOfCity(country, city);
    if (!own || wanted === undefined || wanted === own.code) return [];
    if (areasCalled(country, state).some(({ code }) => code === wanted)) return [];
    // Where the postal code contradicts the state too, that rule has said it.
    const areas = areasOfPostalCode(country, fieldText(account, 'postalCode').toUpperCase());
    if (areas && areas.length > 0 && !areas.includes(own)) return [];
    const area = administrativeAreas(country).find(({ code }) => code === wanted);
    const value = area && writtenArea(country, area, state, context);
    return [
      {
        message: { key: `${id}.other`, params: { city, state: own.name, area: area?.name ?? wanted } },
        evidence: state,
        fix:
          value === undefined
            ? undefined
            : { label: { key: `${id}.fix`, params: { value } }, set: { state: value }, safe: false },
      },
    ];
  },
});

const place = (country: string, city: string, state: string): Partial<Account> => ({ country, city, state });

export const cityOfStateExamples = (): Examples => ({
  good: [
    place('DE', 'Berlin', 'Berlin'),
    place('DE', 'Berlin', ''),
    place('DE', 'Bremerhaven', 'Bremen'),
    place('DE', 'Berlingen', 'Rheinland-Pfalz'),
    place('AT', 'Wien', 'Wien'),
    place('AT', 'Wiener Neustadt', 'Niederösterreich'),
    place('CN', '北京', '北京市'),
    place('AE', 'Dubai', 'Dubai'),
    place('AE', 'Al Ain', 'Abu Dhabi'),
    place('IT', 'Milano', 'MI'),
    place('IT', 'Pero', 'MI'),
    place('ES', 'Madrid', 'Madrid'),
    place('IN', 'New Delhi', 'Delhi'),
    place('BR', 'Brasília', 'DF'),
    place('US', 'Washington', 'PA'),
    place('PL', 'Warszawa', 'mazowieckie'),
  ],
  bad: [
    place('DE', 'Berlin', 'Bayern'),
    place('DE', 'Hamburg', 'SH'),
    place('DE', 'Bremerhaven', 'Niedersachsen'),
    place('AT', 'Wien', 'Niederösterreich'),
    place('CN', 'Shanghai', 'Jiangsu'),
    place('CN', '北京', '河北省'),
    place('AE', 'Dubai', 'Abu Dhabi'),
    place('AE', 'Sharjah', 'Dubai'),
    place('IT', 'Milano', 'TO'),
    place('IT', 'Roma', 'Napoli'),
    place('ES', 'Sevilla', 'Málaga'),
    place('IN', 'Mumbai', 'Karnataka'),
    place('BR', 'Brasília', 'GO'),
    place('KR', '서울', '부산광역시'),
  ],
});
