import { fieldText } from '../account/field-value.ts';
import { readPhone } from './reading/phone.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'phone-placeholder';
const fields = ['phone', 'agreement.phone'] as const;

/** Ranges that regulators keep for films and examples: North America, and Britain's drama numbers. */
const invented: ReadonlyMap<string, RegExp> = new Map([
  ['1', /^\d{3}55501\d{2}$/],
  [
    '44',
    /^(?:1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|1914980|1632960|2079460|2896496|2920180|3069990|7700900|8081570|9098790)\d{3}$/,
  ],
]);

/** "999 999 999", "22 000 00 00": one digit seven times or more at the end. */
const repeated = /(\d)\1{6}$/;
const runs = '01234567890123456789';
const downwards = '98765432109876543210';

/** The whole number counts up or down by one, as keys do. */
const isRun = (digits: string) => digits.length >= 7 && (runs.includes(digits) || downwards.includes(digits));

const phone = (country: string, text: string) => ({ country, phone: text });

export const phonePlaceholder = defineRule({
  id,
  fields: ['phone', 'agreement.phone', 'country'],
  severity: 'warning',
  why: 'An invented phone number makes the vetting of the customer fail when somebody tries to call it.',
  source:
    'Ranges for fiction of the North American Numbering Plan and of Ofcom; a number typed to get past a form',
  check(account) {
    const country = fieldText(account, 'country');
    return fields.flatMap((field) => {
      const text = fieldText(account, field);
      const number = text === '' ? undefined : readPhone(text, country);
      if (!number) return [];
      const digits = number.nationalNumber;
      const isInvented = invented.get(number.countryCallingCode)?.test(digits) ?? false;
      const madeUp = isInvented || isRun(digits) || repeated.test(digits);
      return madeUp ? [{ field, message: { key: `${id}.made-up`, params: {} }, evidence: text }] : [];
    });
  },
});

export const phonePlaceholderExamples = (): Examples => ({
  good: [
    phone('PL', '+48 22 123 45 67'),
    phone('PL', '+48 22 560 00 00'),
    phone('US', '(425) 882-8080'),
    phone('US', '555-123-4567'),
    phone('US', '(212) 555-1212'),
    phone('GB', '+44 20 7219 3000'),
    phone('GB', '+44 20 7946 1000'),
    phone('DE', '+49 30 20000'),
    phone('FR', '+33 1 40 63 60 00'),
    phone('AU', '+61 2 6277 7111'),
    phone('', '123'),
    phone('PL', 'brak'),
  ],
  bad: [
    phone('PL', '123456789'),
    phone('PL', '+48 123 456 789'),
    phone('PL', '+48 999 999 999'),
    phone('PL', '22 000 00 00'),
    phone('PL', '987 654 321'),
    phone('US', '(212) 555-0100'),
    phone('US', '425-555-0199'),
    phone('CA', '+1 613 555 0142'),
    phone('US', '1234567890'),
    phone('GB', '+44 20 7946 0958'),
    phone('GB', '07700 900123'),
    phone('DE', '+49 30 0000000'),
    { country: 'PL', agreement: { phone: '111111111' } },
  ],
});
