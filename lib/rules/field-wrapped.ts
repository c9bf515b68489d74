import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { folded } from '../shared/text.ts';
import { fieldFix } from './field-fix.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'field-wrapped';

/** Words of forms and business cards; phone and mail come out of anything around them by their own rules. */
const labels: ReadonlySet<string> = new Set(
  (
    'address adres adresse indirizzo direccion endereco cim adresa street ulica strasse rue via calle city town ' +
    'miasto miejscowosc ort stadt ville ciudad citta cidade plaats mesto varos zip zipcode plz postcode postalcode ' +
    'kodpocztowy codepostal cap cp cep psc state province wojewodztwo bundesland provincia name firstname lastname ' +
    'imie nazwisko vorname nachname prenom nom nombre apellido nome cognome адрес город имя фамилия'
  ).split(' '),
);
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

/** Nearly every value has none of the signs that all of these need. */
const signs = /[:"“”„«»'’`]/;

function unwrapped(
  field: FieldKey,
  text: string,
): { variant: string; part: string; value: string } | undefined {
  if (!signs.test(text)) return undefined;
  const [, label = '', rest = ''] = labelAndValue.exec(text) ?? [];
  if (rest && labels.has(folded(label).replace(/[ .-]/g, '')))
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
  const fix = fieldFix(id, field, value);
  return [{ field, message: { key: `${id}.${variant}`, params: { part } }, evidence: part, fix }];
}

export const fieldWrapped = defineRule({
  id,
  fields,
  severity: 'warning',
  why: 'The portal stores a label or quotation marks as a part of the value.',
  source: 'What copying brings along',
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
