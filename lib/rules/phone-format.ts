import type { PhoneNumber } from 'libphonenumber-js/max';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { fieldFix } from './field-fix.ts';
import { isInventedPhone } from './reading/invented-phone.ts';
import { hasPhoneRules, isPossiblePhone, isValidPhone, readPhone } from './reading/phone.ts';
import { defineRule, type Examples, type Fix, type Report } from './rule.ts';

const id = 'phone-format';
const fields = ['phone', 'agreement.phone'] as const;

/**
 * What the portal wants. One pattern is on record, that of the United States: ten digits, an optional leading 1,
 * blanks, hyphens, slashes or dots between the groups, and no plus. So American numbers are written at home's way
 * there. No other country's pattern is known; the international form is right in all of them and survives copying.
 */
const unitedStates = /^(?:1[ \-/.]?)?(?:\(\d{3}\)|\d{3})[ \-/.]?\d{3}[ \-/.]?\d{4}$/;

/** Digits in groups, nothing that a form could stumble over. */
const plainGroups = /^\+?\d[\d ().\-/]*$/;

const isAmerican = (number: PhoneNumber, country: string) =>
  country === 'US' && number.countryCallingCode === '1';

/** @returns the number in the form that the portal takes, without an extension. */
function usual(number: PhoneNumber, country: string): string {
  const form = isAmerican(number, country) ? 'NATIONAL' : 'INTERNATIONAL';
  return number.format(form, { formatExtension: (formatted) => formatted });
}

/** "19115", "*6565": companies have such numbers, though they work at home only. The American pattern refuses them. */
const isShort = (text: string, country: string) => country !== 'US' && /^[*#]?\d(?:[ -]?\d){2,5}$/.test(text);

type Read = { field: FieldKey; text: string; country: string };

function report(
  read: Read,
  variant: string,
  value: string,
  safe: boolean,
  severity: Report['severity'],
): Report {
  const fix = fieldFix(id, read.field, value, safe);
  const message = { key: `${id}.${variant}`, params: { value, country: read.country } };
  return { field: read.field, severity, message, evidence: read.text, fix };
}

/** Two numbers in one field: each can be kept, but not by us. */
function several(read: Read): Report | undefined {
  const parts = read.text
    .split(/[,;|\n]| ?\/ ?(?=\+)| \/ | (?:lub|or|und|oder|ou|o|i|y|e|et|and|nebo|vagy) | (?=\+\d)/iu)
    .slice(0, 4);
  const numbers = parts
    .map((part) => readPhone(part, read.country))
    .filter((number) => number !== undefined && isPossiblePhone(number))
    .map((number) => usual(number as PhoneNumber, read.country));
  if (parts.length < 2 || numbers.length < 2) return undefined;
  const [first, ...others] = numbers.map((number) => report(read, 'several', number, false, 'error'));
  return { ...(first as Report), moreFixes: others.map(({ fix }) => fix as Fix) };
}

/** "1-800-FLOWERS": letters of the keys, with a digit group before them. */
const vanity = /^(\+?1?[ \-.]?\(?[28]\d\d\)?[ \-.]?)([A-Z][A-Z\d \-.]{5,13})$/;
const keys = '22233344455566677778889999';

/** @returns what a number of letters dials in North America. */
function dialled({ text, country }: Read): PhoneNumber | undefined {
  const [, head, word] = vanity.exec(text) ?? [];
  if (word === undefined) return undefined;
  const digits = word.replace(/[A-Z]/g, (letter) => keys.charAt(letter.charCodeAt(0) - 65));
  const number = readPhone(`${head}${digits.replace(/\D/g, '').slice(0, 7)}`, country);
  return number?.countryCallingCode === '1' && isValidPhone(number) ? number : undefined;
}

/** What a default's prefix leaves for the user to complete. */
const onlyPrefix = /^\+\d{1,3}$/;

function checkOne(read: Read): Report[] {
  const { field, text, country } = read;
  if (onlyPrefix.test(text)) {
    return [{ field, severity: 'warning', message: { key: `${id}.prefix`, params: {} }, evidence: text }];
  }
  const spelled = dialled(read);
  if (spelled) return [report(read, 'letters', usual(spelled, country), false, 'error')];
  const reports = judged(read);
  // Most numbers have nothing to say about, and so this is asked last.
  return reports.length > 0 && isInventedPhone(text, country) ? [] : reports;
}

/** What is wrong with a number that isn't spelled, invented or not. */
function judged(read: Read): Report[] {
  const { field, text, country } = read;
  const number = readPhone(text, country);
  if (!number) {
    const two = several(read);
    if (two) return [two];
    // A national number of nobody knows where can't be judged.
    if (!text.startsWith('+') && !hasPhoneRules(country)) return [];
    const message = { key: `${id}.unreadable`, params: { country } };
    return [{ field, severity: 'error', message, evidence: text }];
  }
  const params = { country: number.country ?? country };
  const doubt = (variant: string, severity: Report['severity']): Report[] => [
    { field, severity, message: { key: `${id}.${variant}`, params }, evidence: text },
  ];
  // What lies in a range has a length of its country, so that most numbers are asked once.
  if (!isValidPhone(number)) {
    if (isPossiblePhone(number)) return doubt('invalid', 'warning');
    return isShort(text, country) ? doubt('short', 'warning') : doubt('length', 'error');
  }
  const american = isAmerican(number, country);
  const writtenWell = american
    ? unitedStates.test(text)
    : plainGroups.test(text) &&
      !text.includes('(0)') &&
      (text.startsWith('+') || number.countryCallingCode === '1');
  // Most numbers end here, and writing one anew is what costs.
  if (writtenWell && !number.ext) return [];
  const value = usual(number, country);
  if (number.ext) return [report(read, 'extension', value, false, american ? 'warning' : 'info')];
  if (american) return [report(read, 'american', value, true, 'warning')];
  if (!plainGroups.test(text) || text.includes('(0)')) return [report(read, 'writing', value, true, 'info')];
  return [report(read, 'national', value, true, 'info')];
}

const phone = (country: string, text: string) => ({ country, phone: text });

export const phoneFormat = defineRule({
  id,
  fields: ['phone', 'agreement.phone', 'country'],
  severity: 'warning',
  why: 'The portal checks the phone number against the country, and vetting may call it; the international form is read the same everywhere.',
  source:
    "Partner Center's recorded country rules of the United States (2019-01) for its form there; Google's libphonenumber for lengths and ranges",
  check(account) {
    const country = fieldText(account, 'country');
    return fields.flatMap((field) => {
      const text = fieldText(account, field);
      return text === '' ? [] : checkOne({ field, text, country });
    });
  },
});

export const phoneFormatExamples = (): Examples => ({
  good: [
    phone('PL', '+48 22 123 45 67'),
    phone('PL', '+48 601-234-567'),
    phone('DE', '+49 30 901820'),
    phone('US', '(425) 882-8080'),
    phone('US', '425-882-8080'),
    phone('US', '1 425.882.8080'),
    phone('CA', '613-992-4211'),
    phone('CA', '+1 613 992 4211'),
    phone('GB', '+44 20 7219 3000'),
    phone('FR', '+33 1 40 63 60 00'),
    phone('IN', '+91 22 2262 1855'),
    phone('AU', '+61 2 6277 7111'),
    phone('', '22 123 45 67'),
    phone('TR', '+90 444 1 234'),
    phone('JP', '+81 3 1234 5678'),
    { country: 'PL', agreement: { phone: '+48221234567' } },
  ],
  bad: [
    phone('PL', '+48'),
    phone('PL', '22 123 45 67'),
    phone('PL', '0048 22 123 45 67'),
    phone('PL', 'tel. 22 123 45 67'),
    phone('PL', '+48 (0)22 123 45 67'),
    phone('PL', '+48 22 123 45 67 wew. 12'),
    phone('PL', '22 123 45 67, 22 123 45 68'),
    phone('PL', '123'),
    phone('PL', 'brak'),
    phone('PL', '+48 999 999 998'),
    phone('PL', '19115'),
    phone('PL', '22 123 45 67/+48 601 234 567'),
    phone('US', '1-800-FLOWERS'),
    phone('US', '+1 425 882 8080'),
    phone('US', '(425) 882-8080 ext. 12'),
    phone('US', '882-8080'),
    phone('DE', '030/901820'),
    phone('', '+48 22 123'),
    { country: 'PL', agreement: { phone: '22 123 45' } },
  ],
});
