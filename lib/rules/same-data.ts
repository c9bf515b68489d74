import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { doubtfulWords, placeholderWords } from '../names/data/placeholders.ts';
import { isKeyboardWalk } from '../names/keyboard-walk.ts';
import { countryOf } from './reading/country-of.ts';
import { readPhone } from './reading/phone.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'same-data';
/** Not those that may stay empty: "none" is a habit there. */
const fields = [
  'companyName',
  'addressLine1',
  'city',
  'firstName',
  'lastName',
  'registrationId',
  'phone',
] as const satisfies readonly [FieldKey, ...FieldKey[]];

/** A firm called after its owner, in a town called after him, has the same text twice. */
const tooMany = 3;
const fewestDigits = 7;
/** What is typed to fill a field is short. */
const longest = 40;

type Entry = { field: FieldKey; key: string; text: string };

function repeated(entries: readonly Entry[]): Report | undefined {
  for (const { field, key, text } of entries) {
    let count = 0;
    for (const other of entries) if (other.key === key) count++;
    if (count < tooMany) continue;
    return { field, message: { key: `${id}.repeated`, params: { value: text, count } }, evidence: text };
  }
  return undefined;
}

/** "asdf", "aaaa", "test": in one field another rule speaks, in several the whole record is a trial. */
const isTrial = ({ key }: Entry): boolean =>
  isKeyboardWalk(key) ||
  ((key[0] === key[1] || key >= '\ud800') && /^(\p{L})\1{2,}$/u.test(key)) ||
  (placeholderWords.has(key) && !doubtfulWords.has(key));

function trials(entries: readonly Entry[]): Report | undefined {
  const found = entries.filter((one) => /^\p{L}+$/u.test(one.key) && isTrial(one));
  const [first] = found;
  return first && found.length >= tooMany - 1
    ? { field: first.field, message: { key: `${id}.trial`, params: {} }, evidence: first.text }
    : undefined;
}

/** One number cannot be the company's phone and its registration. */
function sameNumber(account: Partial<Account>): Report | undefined {
  const [phone, number] = [fieldText(account, 'phone'), fieldText(account, 'registrationId')];
  if (phone === '' || number.length < fewestDigits) return undefined;
  const digits = number.replace(/[\s.-]/g, '');
  if (!/^\d+$/.test(digits) || digits.length < fewestDigits) return undefined;
  // Reading a number costs; its end tells enough not to.
  const dialled = phone.replace(/\D/g, '');
  if (!dialled.endsWith(digits.slice(-fewestDigits))) return undefined;
  const read = readPhone(phone, countryOf(account) ?? '');
  const isSame = dialled === digits || read?.nationalNumber === digits;
  return isSame
    ? { field: 'phone', message: { key: `${id}.number`, params: {} }, evidence: phone }
    : undefined;
}

export const sameData = defineRule({
  id,
  fields: [...fields, 'country'],
  severity: 'warning',
  why: 'A record filled only to get past the form fails the vetting.',
  source: 'Partner Center, Validate names and addresses (2023-01-11): no test or placeholder data',
  check(account) {
    const entries: Entry[] = [];
    for (const field of fields) {
      const text = fieldText(account, field);
      if (text !== '' && text.length <= longest) entries.push({ field, text, key: text.toLowerCase() });
    }
    const found = repeated(entries) ?? trials(entries) ?? sameNumber(account);
    return found ? [found] : [];
  },
});

export const sameDataExamples = (): Examples => ({
  good: [
    { companyName: 'Kowalski', lastName: 'Kowalski', firstName: 'Jan' },
    { city: 'Berlin', state: 'Berlin' },
    { city: 'New York', state: 'New York', companyName: 'New York Life' },
    { city: 'Luxembourg', state: 'Luxembourg', addressLine1: '5, rue du Nord' },
    { firstName: 'Santiago', city: 'Santiago', lastName: 'Rojas' },
    { companyName: 'Dupont SARL', lastName: 'Dupont', city: 'Lyon' },
    { phone: '+48 22 560 00 00', registrationId: '5252248481', country: 'PL' },
    { phone: '+47 21 00 00 00', registrationId: '974760673', country: 'NO' },
    { companyName: 'Quito', city: 'Quito' },
    { firstName: '민준', lastName: '김', city: '서울', state: '서울' },
    { addressLine1: 'Werder', city: 'Werder' },
    { addressLine2: 'brak', state: 'brak', middleName: 'brak' },
    {},
  ],
  bad: [
    { companyName: 'abc', city: 'abc', lastName: 'abc' },
    { companyName: 'Test', addressLine1: 'test', city: 'TEST' },
    { addressLine1: 'x', city: 'x', firstName: 'x', lastName: 'x' },
    { addressLine1: 'asdf', city: 'qwerty' },
    { companyName: 'asdasd', city: 'asdasd' },
    { addressLine1: 'aaaa', city: 'bbbb' },
    { city: 'test', firstName: 'test' },
    { companyName: 'Próba', city: 'próba', lastName: 'Próba' },
    { companyName: 'Müller', city: 'Müller', lastName: 'Mueller'.replace('ue', 'ü') },
    { addressLine1: 'тест', city: 'тест', lastName: 'тест' },
    { phone: '525 224 84 81', registrationId: '5252248481', country: 'PL' },
    { phone: '+45 12 34 56 78', registrationId: '12345678', country: 'DK' },
    { phone: '5252248481', registrationId: '525-224-84-81' },
  ],
});
