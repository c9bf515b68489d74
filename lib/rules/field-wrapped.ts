import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldText, withField } from '../account/field-value.ts';
import { folded } from '../shared/text.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'field-wrapped';

const labels = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const addressLabels = labels(
  'address adres adresse adresa adresas indirizzo direccion endereco cim osoite adress street ulica strasse rue via ' +
    'calle straat utca gata адрес',
);
const cityLabels = labels(
  'city town miasto miejscowosc ort stadt ville ciudad citta cidade stad plaats mesto varos oras miestas by sehir город',
);
const postalLabels = labels(
  'zip zipcode plz postcode cap cp cep psc postnummer eircode pin pincode kod индекс',
);
const stateLabels = labels('state province region wojewodztwo bundesland provincia estado');
const firstLabels = labels('name firstname imie vorname prenom nombre nome voornaam jmeno имя');
const lastLabels = labels(
  'lastname surname nazwisko nachname nom apellido apellidos cognome achternaam фамилия',
);

/** Phone and mail come out of anything around them by their own rules. */
const labelled: Partial<Record<FieldKey, ReadonlySet<string>>> = {
  addressLine1: addressLabels,
  addressLine2: addressLabels,
  city: cityLabels,
  state: stateLabels,
  postalCode: postalLabels,
  firstName: firstLabels,
  lastName: lastLabels,
};
/** Houses and streets are named in quotes in some countries; these fields hold none anywhere. */
const unquoted = [
  'city',
  'state',
  'postalCode',
  'registrationId',
  'firstName',
  'lastName',
  'email',
  'phone',
] as const;
const fields = [...unquoted, 'addressLine1', 'addressLine2'] as const satisfies readonly FieldKey[];

const labelAndValue = /^(\p{L}[\p{L} .-]{0,24}): ?(\S.*)$/u;
const quoted = /^=?["“”„«»]([^"“”„«»]+)["“”«»]$/;
/** What tables put before a number to keep its zeros. */
const keptAsText = /^['’`](?=[\d+])/;

function unwrapped(
  field: FieldKey,
  text: string,
): { variant: string; part: string; value: string } | undefined {
  const [, label = '', rest = ''] = labelAndValue.exec(text) ?? [];
  if (rest && labelled[field]?.has(folded(label).replace(/[ .-]/g, '')))
    return { variant: 'label', part: label, value: rest };
  if (!(unquoted as readonly FieldKey[]).includes(field)) return undefined;
  const inner = quoted.exec(text)?.[1]?.trim();
  if (inner) return { variant: 'quoted', part: text, value: inner };
  const value = text.replace(keptAsText, '');
  return value === text ? undefined : { variant: 'quoted', part: text, value };
}

function checkOne(field: FieldKey, text: string): Report[] {
  const found = text === '' ? undefined : unwrapped(field, text);
  if (!found) return [];
  const { variant, part, value } = found;
  const set = withField({}, field, value) as Account;
  const fix = { label: { key: `${id}.fix`, params: { value } }, set, safe: false };
  return [{ field, message: { key: `${id}.${variant}`, params: { part } }, evidence: part, fix }];
}

export const fieldWrapped = defineRule({
  id,
  fields,
  severity: 'warning',
  why: 'A label or quotation marks that came along with the value are stored as a part of it.',
  source: 'What copying from mails, web pages and tables brings along',
  check: (account) => fields.flatMap((field) => checkOne(field, fieldText(account, field))),
});

export const fieldWrappedExamples = (): Examples => ({
  good: [
    { city: 'Warszawa', addressLine1: 'ul. Prosta 67' },
    { addressLine1: '"Kalniņi", Mārupes pagasts' },
    { addressLine2: '„Pod Lipą”' },
    { addressLine1: 'Unit 5: North Wing' },
    { addressLine2: 'Attn: Accounts' },
    { city: "L'Aquila" },
    { city: "'s-Hertogenbosch" },
    { lastName: "'t Hooft" },
    { lastName: 'O’Neill' },
    { firstName: 'William "Bill"' },
    { postalCode: '00-838' },
    { phone: '+48 22 560 00 00' },
    { addressLine1: 'Rue: du Bac 5'.replace(':', '') },
  ],
  bad: [
    { addressLine1: 'Address: 12 Main Street' },
    { addressLine1: 'Adres: ul. Prosta 67' },
    { addressLine2: 'Straße: Hauptstraße 5' },
    { city: 'City: Seattle' },
    { city: 'Miejscowość: Kraków' },
    { city: 'Ville:Lyon' },
    { postalCode: 'PLZ: 80331' },
    { postalCode: '="01067"' },
    { postalCode: "'01067" },
    { phone: "'+48225600000" },
    { firstName: 'Imię: Anna' },
    { lastName: 'Nachname: Groß' },
    { lastName: '"Nowak"' },
    { city: '«Lyon»' },
    { registrationId: '"5252248481"' },
    { state: 'Provincia: Sevilla' },
  ],
});
