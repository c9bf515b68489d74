import fc from 'fast-check';
import { type CountryCode, getCountries, getExampleNumber, type PhoneNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, test } from 'vitest';
import { phoneCountry } from '../../../../lib/rules/phone-country.ts';
import { phoneFormat } from '../../../../lib/rules/phone-format.ts';
import { phoneKind } from '../../../../lib/rules/phone-kind.ts';
import { phonePlaceholder } from '../../../../lib/rules/phone-placeholder.ts';
import { isInventedPhone } from '../../../../lib/rules/reading/invented-phone.ts';
import { readPhone } from '../../../../lib/rules/reading/phone.ts';

const numbers = getCountries().flatMap((country) => {
  const number = getExampleNumber(country, examples);
  return number ? [[country, number] as const] : [];
});

const abroad = (number: PhoneNumber) => number.formatInternational();
const local = (number: PhoneNumber) => abroad(number).replace(/^\+\d+ /, '');

/** Ways in which people write one number. */
const writings: readonly ((number: PhoneNumber) => string)[] = [
  (number) => number.number,
  abroad,
  (number) => number.formatNational(),
  (number) => `00${number.number.slice(1)}`,
  (number) => `00 ${number.number.slice(1)}`,
  (number) => `+00${number.number.slice(1)}`,
  (number) => `++${number.number.slice(1)}`,
  (number) => `(+${number.countryCallingCode}) ${local(number)}`,
  (number) => `+${number.countryCallingCode} (0)${local(number)}`,
  (number) => `+${number.countryCallingCode}(0) ${local(number)}`,
  (number) => abroad(number).replace(/[ -]/g, '.'),
  (number) => abroad(number).replaceAll(' ', '–'),
  (number) => abroad(number).replaceAll(' ', '\u00a0'),
  (number) => `Tel.: ${abroad(number)}`,
  (number) => `тел. ${abroad(number)}`,
  (number) => `tel:${number.number}`,
  (number) => `${abroad(number)} ext. 12`,
  (number) => `${abroad(number)} wew. 12`,
  (number) => `${abroad(number)} w. 12`,
  (number) => `${abroad(number)} доб. 12`,
  (number) => `${abroad(number)} (Anna)`,
  (number) => abroad(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
];

test('there are numbers of nearly every territory', () => {
  expect(numbers.length).toBeGreaterThan(235);
});

test('a number is the same however it is written, and never an error', () => {
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.constantFrom(...writings), ([country, number], write) => {
      const phone = write(number);
      expect(readPhone(phone, country)?.number, `${country} ${phone}`).toBe(number.number);
      const loud = phoneFormat
        .check({ country, phone }, {})
        .filter(({ severity, message }) => severity === 'error' || message.key.endsWith('.invalid'));
      expect(loud, `${country} ${phone}`).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test.each(numbers)('a number of %s is at home in its country and rings at a person’s', (country, number) => {
  expect(phoneCountry.check({ country, phone: number.number }, {})).toEqual([]);
  expect(phoneKind.check({ country, phone: number.number }, {})).toEqual([]);
});

test('two numbers are told from one in every territory', () => {
  for (const [country, number] of numbers) {
    // Digits in their order are another rule's business.
    if (isInventedPhone(number.number, country)) continue;
    for (const between of ['; ', ', ', ' / ', '/', ' ']) {
      const phone = `${abroad(number)}${between}${number.number}`;
      const [report] = phoneFormat.check({ country, phone }, {});
      expect(report?.message.key, `${country} ${phone}`).toBe('phone-format.several');
    }
  }
});

describe('invented numbers', () => {
  test('the examples of the phone library that count up are all that is found among them', () => {
    const found = numbers.filter(
      ([country, number]) => phonePlaceholder.check({ country, phone: number.number }, {}).length,
    );
    expect(found.map(([country]) => country as CountryCode)).toEqual(['CI', 'KR', 'MY', 'US']);
  });

  test.each([
    ['44', '2079460958', '2079461958'],
    ['1', '2125550142', '2125550242'],
    ['61', '255501234', '255601234'],
    ['33', '199001234', '199101234'],
    ['49', '3023125999', '3023126999'],
    ['46', '8465004' + '12', '8465014' + '12'],
    ['46', '313900649', '313900650'],
    ['46', '406280400', '406280450'],
    ['46', '701740605', '701740705'],
    ['49', '1713920099', '1713920100'],
    ['49', '17604069099', '17604069100'],
    ['1', '8005550199', '8005550150'],
    ['1', '8435550150', '8445550150'],
    ['44', '7700900123', '7700901123'],
    ['61', '491570156', '491570160'],
    ['353', '209112345', '209212345'],
  ])('a range for fiction ends where it ends: +%s', (code, invented, real) => {
    expect(isInventedPhone(`+${code}${invented}`, '')).toBe(true);
    expect(isInventedPhone(`+${code}${real}`, '')).toBe(false);
  });

  test('no finding of the format stands beside it', () => {
    for (const phone of ['999999999', '+48 000 000 000', '(212) 555-0100', '0000000000'])
      for (const country of ['PL', 'US', 'DE', ''])
        if (isInventedPhone(phone, country)) expect(phoneFormat.check({ country, phone }, {})).toEqual([]);
  });
});
