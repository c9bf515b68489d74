import { fieldText } from '../account/field-value.ts';
import { isInventedPhone } from './reading/invented-phone.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'phone-placeholder';
const fields = ['phone', 'agreement.phone'] as const;
const phone = (country: string, text: string) => ({ country, phone: text });

export const phonePlaceholder = defineRule({
  id,
  fields: ['phone', 'agreement.phone', 'country'],
  severity: 'warning',
  why: 'An invented phone number makes the vetting of the customer fail when somebody tries to call it.',
  source:
    'Ranges for fiction of NANPA, Ofcom, ACMA, Arcep, Bundesnetzagentur, PTS and ComReg; numbers typed to get past a form',
  check(account) {
    const country = fieldText(account, 'country');
    return fields.flatMap((field) => {
      const text = fieldText(account, field);
      if (text === '' || !isInventedPhone(text, country)) return [];
      return [{ field, message: { key: `${id}.made-up`, params: {} }, evidence: text }];
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
    phone('JP', '090-1234-5678'),
    phone('IE', '+353 1 618 3000'),
    phone('', '123'),
    phone('PL', 'brak'),
  ],
  bad: [
    phone('PL', '123456789'),
    phone('PL', '+48 123 456 789'),
    phone('PL', '+48 999 999 999'),
    phone('PL', '22 000 00 00'),
    phone('PL', '987 654 321'),
    phone('PL', '123 123 123'),
    phone('', '000000000'),
    phone('US', '(212) 555-0100'),
    phone('US', '425-555-0199'),
    phone('CA', '+1 613 555 0142'),
    phone('US', '1234567890'),
    phone('GB', '+44 20 7946 0958'),
    phone('GB', '07700 900123'),
    phone('AU', '(02) 5550 1234'),
    phone('AU', '0491 570 156'),
    phone('FR', '01 99 00 12 34'),
    phone('SE', '08-465 004 12'),
    phone('DE', '+49 30 0000000'),
    phone('DE', '030 23125 123'),
    phone('IE', '020 912 3456'),
    { country: 'PL', agreement: { phone: '111111111' } },
  ],
});
