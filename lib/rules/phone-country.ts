import { getCountryCallingCode } from 'libphonenumber-js/max';
import { fieldText } from '../account/field-value.ts';
import { hasPhoneRules, isValidPhone, readPhone } from './reading/phone.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'phone-country';
/** International free numbers and satellites belong to no country. */
const nowhere = /^(?:8[078]|979)/;

const phone = (country: string, text: string) => ({ country, phone: text });

export const phoneCountry = defineRule({
  id,
  fields: ['phone', 'country'],
  severity: 'info',
  why: "A company's number usually belongs to its country; a foreign one often means that the wrong country is chosen.",
  source:
    "Google's libphonenumber; Partner Center checks the phone against a pattern of the country (2019-01)",
  check(account) {
    const country = fieldText(account, 'country');
    const text = fieldText(account, 'phone');
    if (text === '' || !hasPhoneRules(country)) return [];
    const number = readPhone(text, country);
    if (!number || !isValidPhone(number)) return [];
    const home = getCountryCallingCode(country as Parameters<typeof getCountryCallingCode>[0]);
    if (number.countryCallingCode === home || (!number.country && nowhere.test(number.countryCallingCode)))
      return [];
    const params = { country, code: `+${number.countryCallingCode}`, home: `+${home}` };
    return [{ message: { key: `${id}.foreign`, params }, evidence: text }];
  },
});

export const phoneCountryExamples = (): Examples => ({
  good: [
    phone('PL', '+48 22 123 45 67'),
    phone('PL', '22 123 45 67'),
    phone('US', '+1 613 992 4211'),
    phone('CA', '+1 425 882 8080'),
    phone('GB', '+44 1534 440000'),
    phone('GG', '+44 20 7219 3000'),
    phone('KZ', '+7 727 258 0000'),
    phone('IT', '+39 06 69812345'),
    phone('PR', '+1 787 721 7000'),
    phone('FI', '+358 18 25000'),
    phone('DE', '+800 1234 5678'),
    phone('', '+48 22 123 45 67'),
    phone('PL', '+48 2'),
  ],
  bad: [
    phone('PL', '+49 30 901820'),
    phone('PL', '0049 30 901820'),
    phone('PL', '+1 425 882 8080'),
    phone('DE', '+43 1 514500'),
    phone('US', '+44 20 7219 3000'),
    phone('GB', '+353 1 618 3000'),
    phone('FR', '+32 2 549 02 11'),
    phone('IN', '+971 4 309 3000'),
    phone('CZ', '+421 2 5972 1111'),
    phone('CA', '+33 1 40 63 60 00'),
    phone('AU', '+64 4 817 9999'),
    phone('BR', '+351 21 391 9000'),
  ],
});
