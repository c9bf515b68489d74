import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { countryRules } from '../countries/country-rules.ts';
import { areaByCode, writtenArea } from './reading/area-fix.ts';
import { suggestedPrefix } from './reading/prefix.ts';
import { type CheckContext, defineRule, type Examples, type Fix, type Severity } from './rule.ts';

const id = 'required-fields';

/** Asked for in every country. */
const always = [
  'companyName',
  'country',
  'addressLine1',
  'city',
  'domainPrefix',
  'firstName',
  'lastName',
  'email',
] as const satisfies readonly FieldKey[];

type Needed = readonly (readonly [FieldKey, Severity])[];

const everywhere: Needed = always.map((field) => [field, 'error'] as const);
const read = new Map<string, Needed>();

/** The fields a record needs, with how sure we are that the portal insists on it; made once for a country. */
function needed(country: string): Needed {
  const known = read.get(country);
  if (known) return known;
  const rules = countryRules(country);
  if (!rules) return everywhere;
  const fields: (readonly [FieldKey, Severity])[] = [...everywhere];
  // Elsewhere the post wants the area, and whether the portal does isn't known.
  if (rules.required.state) fields.push(['state', rules.areaChecked || rules.areaForm ? 'error' : 'warning']);
  if (rules.required.postalCode) fields.push(['postalCode', 'error']);
  if (rules.required.registrationId) fields.push(['registrationId', 'error']);
  if (rules.required.phone) fields.push(['phone', 'error']);
  read.set(country, fields);
  return fields;
}

/** The state that the postal code tells, as it belongs into the field. */
function stateByCode(account: Partial<Account>, context: CheckContext): string | undefined {
  const country = fieldText(account, 'country');
  const area = areaByCode(country, fieldText(account, 'postalCode'));
  return area && writtenArea(country, area, '', context);
}

/** The empty fields that we can propose something for. */
function proposal(account: Partial<Account>, field: FieldKey, context: CheckContext): Fix | undefined {
  const fixTo = (set: Partial<Account>, value: string): Fix => ({
    label: { key: `${id}.fix`, params: { value } },
    set,
    safe: false,
  });
  const state = field === 'state' ? stateByCode(account, context) : undefined;
  if (state !== undefined) return fixTo({ state }, state);
  const domainPrefix =
    field === 'domainPrefix' ? suggestedPrefix(fieldText(account, 'companyName')) : undefined;
  return domainPrefix === undefined ? undefined : fixTo({ domainPrefix }, domainPrefix);
}

const person = { firstName: 'Anna', lastName: 'Nowak', email: 'anna.nowak@contoso.com' };
const poland = {
  companyName: 'Orlik Sp. z o.o.',
  country: 'PL',
  addressLine1: 'ul. Prosta 67',
  city: 'Warszawa',
  postalCode: '00-838',
  domainPrefix: 'orlik',
  registrationId: '5252248481',
  phone: '+48 22 123 45 67',
  ...person,
};
const unitedStates = {
  companyName: 'Fabrikam, Inc.',
  country: 'US',
  addressLine1: '700 Bellevue Way NE',
  city: 'Bellevue',
  state: 'WA',
  postalCode: '98004',
  domainPrefix: 'fabrikam',
  ...person,
};
const abroad = (country: string, city: string, more: Partial<Account>): Partial<Account> => ({
  companyName: 'Proseware Ltd',
  country,
  addressLine1: '12 Main Street',
  city,
  domainPrefix: 'proseware',
  ...person,
  ...more,
});
const without = (account: Partial<Account>, field: keyof Account): Partial<Account> => ({
  ...account,
  [field]: '',
});

export const requiredFields = defineRule({
  id,
  fields: [...always, 'state', 'postalCode', 'registrationId', 'phone'],
  severity: 'error',
  why: 'The portal does not accept the form while a field that the country requires is empty.',
  source:
    "Partner Center, Add a new customer (2023-01-11) for the registration number and phone of 24 countries; Google's address data (2025-06) for state and postal code",
  check(account, context) {
    return needed(fieldText(account, 'country'))
      .filter(([field]) => fieldText(account, field) === '')
      .map(([field, severity]) => ({
        field,
        severity,
        message: { key: `${id}.missing`, params: { field } },
        fix: proposal(account, field, context),
      }));
  },
});

export const requiredFieldsExamples = (): Examples => ({
  good: [
    poland,
    unitedStates,
    abroad('DE', 'München', { postalCode: '80331' }),
    abroad('GB', 'London', { postalCode: 'SW1A 1AA' }),
    abroad('IE', 'Dublin', {}),
    abroad('HK', 'Central', { state: 'Hong Kong Island' }),
    abroad('AE', 'Dubai', { state: 'Dubai', registrationId: '100123456700003', phone: '+971 4 123 4567' }),
    abroad('SG', 'Singapore', { postalCode: '018989' }),
    abroad('NZ', 'Auckland', { postalCode: '1010' }),
    abroad('IN', 'Mumbai', {
      state: 'Maharashtra',
      postalCode: '400053',
      registrationId: 'AAACM3025E',
      phone: '+91 22 2345 6789',
    }),
    abroad('AU', 'Sydney', { state: 'New South Wales', postalCode: '2000' }),
    abroad('CA', 'Ottawa', { state: 'ON', postalCode: 'K1A 0B1' }),
  ],
  bad: [
    {},
    { companyName: 'Orlik Sp. z o.o.' },
    without(poland, 'companyName'),
    without(poland, 'postalCode'),
    without(poland, 'registrationId'),
    without(poland, 'phone'),
    without(poland, 'domainPrefix'),
    without(unitedStates, 'state'),
    without(unitedStates, 'country'),
    without(unitedStates, 'city'),
    { ...unitedStates, addressLine1: '   ' },
    { ...unitedStates, lastName: '\u00a0' },
    abroad('JP', '千代田区', { postalCode: '100-0001' }),
  ],
});
