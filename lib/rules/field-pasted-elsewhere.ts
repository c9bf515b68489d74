import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { countryOf } from './reading/country-of.ts';
import { belongsTo, type Place } from './reading/foreign-value.ts';
import { readWholeAddress } from './reading/whole-address.ts';
import { defineRule, type Examples, type Fix, type Report } from './rule.ts';

const id = 'field-pasted-elsewhere';
const fields = [
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'website',
  'registrationId',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
] as const satisfies readonly FieldKey[];

/** @returns a fix that moves the text where it belongs, or takes it away where it stands there already. */
function moved(account: Partial<Account>, from: FieldKey, place: Place): Fix | undefined {
  const { field, value } = place;
  const there = fieldText(account, field);
  if (there !== '' && there !== value) return undefined;
  const variant = there === '' ? 'move' : 'empty';
  return {
    label: { key: `${id}.${variant}`, params: { field: there === '' ? field : from } },
    set: { [from]: '', [field]: value } as Account,
    safe: false,
  };
}

function checkOne(account: Partial<Account>, field: FieldKey, country: string): Report[] {
  const text = fieldText(account, field);
  const place = text === '' ? undefined : belongsTo(field, text, country);
  if (!place) return [];
  const message = { key: `${id}.${place.kind}`, params: { field } };
  return [{ field, severity: place.severity, message, evidence: text, fix: moved(account, field, place) }];
}

/** A town where the postal code goes and a code where the town goes. */
function swapped(account: Partial<Account>, country: string): Report[] {
  const [city, postalCode] = [fieldText(account, 'city'), fieldText(account, 'postalCode')];
  if (postalCode === '' || /\d/.test(postalCode) || belongsTo('city', city, country)?.kind !== 'postal')
    return [];
  const fix: Fix = {
    label: { key: `${id}.swap`, params: {} },
    set: { city: postalCode, postalCode: city },
    safe: false,
  };
  return [
    { field: 'city', severity: 'error', message: { key: `${id}.swapped`, params: {} }, evidence: city, fix },
  ];
}

/** Only where town and code are still empty: a repetition is another rule's matter. */
function whole(account: Partial<Account>, country: string): Report[] {
  const text = fieldText(account, 'addressLine1');
  if (text === '' || fieldText(account, 'city') + fieldText(account, 'postalCode') !== '') return [];
  const found = readWholeAddress(country, text);
  if (!found) return [];
  const { street, city, postalCode, state } = found;
  const withState = state !== undefined && fieldText(account, 'state') === '' ? { state } : {};
  const fix: Fix = {
    label: { key: `${id}.split`, params: { value: [street, postalCode, city].join(' | ') } },
    set: { addressLine1: street, city, postalCode, ...withState },
    safe: false,
  };
  return [{ field: 'addressLine1', message: { key: `${id}.whole`, params: {} }, evidence: text, fix }];
}

const at = (country: string, more: Partial<Account>): Partial<Account> => ({ country, ...more });

export const fieldPastedElsewhere = defineRule({
  id,
  fields: [...fields, 'country'],
  severity: 'warning',
  insteadOf: [
    'city-placeholder',
    'email-format',
    'phone-format',
    'postal-code-format',
    'registration-id-format',
    'registration-id-kind',
    'website-format',
  ],
  why: 'Orders, mails and the vetting work with what stands in the field.',
  source: 'Partner Center, Account info',
  check(account) {
    const country = countryOf(account) ?? '';
    const swap = swapped(account, country);
    const rest = fields.flatMap((field) =>
      swap.length > 0 && field === 'city' ? [] : checkOne(account, field, country),
    );
    return [...rest, ...swap, ...whole(account, country)];
  },
});

export const fieldPastedElsewhereExamples = (): Examples => ({
  good: [
    at('PL', {
      addressLine1: 'ul. Prosta 67',
      city: 'Warszawa',
      postalCode: '00-838',
      phone: '+48 22 560 00 00',
    }),
    at('DE', { addressLine1: 'Hauptstraße 5, Hinterhaus', city: 'Berlin' }),
    at('AU', { addressLine1: 'Level 5, 1000 Pacific Highway' }),
    at('US', { addressLine1: 'Suite 400, 12345 Main Street', city: '' }),
    at('LU', { city: 'Luxembourg' }),
    at('SG', { city: 'Singapore' }),
    at('US', { city: 'Lebanon', state: 'TN' }),
    at('PA', { city: 'Panamá' }),
    at('GB', { addressLine1: '10 Downing Street', city: 'London', postalCode: 'SW1A 2AA' }),
    at('PL', { registrationId: '5252248481', phone: '22 560 00 00' }),
    at('FR', { addressLine1: '12 rue de Rivoli', addressLine2: 'Bâtiment 3' }),
    at('IN', { addressLine1: 'Plot 12, Sector 44', city: 'Gurugram', postalCode: '122003' }),
    at('BE', { addressLine1: 'Rue Royale 5, 1000 Bruxelles', city: 'Bruxelles', postalCode: '1000' }),
    {},
  ],
  bad: [
    at('PL', { phone: 'anna.nowak@contoso.com' }),
    at('DE', { city: 'office@fabrikam.de' }),
    at('FR', { lastName: 'dupont@contoso.fr', email: '' }),
    at('PL', { email: '+48 22 560 00 00' }),
    at('GB', { postalCode: '+44 20 7219 3000' }),
    at('US', { city: '(425) 882-8080' }),
    at('PL', { city: '00-838' }),
    at('PL', { city: '00-838', postalCode: 'Warszawa' }),
    at('DE', { city: 'Germany' }),
    at('PL', { city: 'Polska' }),
    at('ES', { email: 'https://www.fabrikam.es' }),
    at('IT', { phone: 'www.contoso.it' }),
    at('PL', { phone: 'PL 5252248481' }),
    at('PL', { addressLine1: 'ul. Prosta 67, 00-838 Warszawa' }),
    at('US', { addressLine1: '700 Bellevue Way NE, Bellevue, WA 98004' }),
    at('GB', { addressLine1: '10 Downing Street, London SW1A 2AA' }),
    at('SE', { addressLine1: 'Drottninggatan 5\n111 51 Stockholm' }),
    at('NL', { website: 'info@contoso.nl' }),
  ],
});
