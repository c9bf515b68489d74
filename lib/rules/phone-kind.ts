import { fieldText } from '../account/field-value.ts';
import { kindOfPhone, readPhone } from './reading/phone.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'phone-kind';
const fields = ['phone', 'agreement.phone'] as const;

/** Kinds of numbers on which nobody reaches a person at the customer's, or only at the caller's expense. */
const variants: ReadonlyMap<string, string> = new Map([
  ['PREMIUM_RATE', 'premium'],
  ['SHARED_COST', 'shared'],
  ['PAGER', 'machine'],
  ['VOICEMAIL', 'machine'],
]);

const saysFax =
  /^\s*(?:tele)?(?:fax|faks|факс|φαξ)|(?:tele)?(?:fax|faks|факс|φαξ)\)?\s*$|ファックス|传真|傳真/iu;

const phone = (country: string, text: string) => ({ country, phone: text });

export const phoneKind = defineRule({
  id,
  fields: ['phone', 'agreement.phone', 'country'],
  severity: 'info',
  why: 'Vetting may call this number.',
  source: "Google's libphonenumber",
  check(account) {
    const country = fieldText(account, 'country');
    return fields.flatMap((field) => {
      const text = fieldText(account, field);
      const number = text === '' ? undefined : readPhone(text, country);
      if (!number) return [];
      const variant = saysFax.test(text) ? 'fax' : variants.get(kindOfPhone(number) ?? '');
      return variant ? [{ field, message: { key: `${id}.${variant}`, params: {} }, evidence: text }] : [];
    });
  },
});

export const phoneKindExamples = (): Examples => ({
  good: [
    phone('PL', '+48 22 123 45 67'),
    phone('PL', '+48 601 234 567'),
    phone('PL', '+48 800 123 456'),
    phone('US', '(425) 882-8080'),
    phone('US', '(800) 642-7676'),
    phone('GB', '+44 20 7219 3000'),
    phone('GB', '+44 7911 123456'),
    phone('DE', '+49 30 901820'),
    phone('FR', '+33 1 40 63 60 00'),
    phone('TR', '444 1 234'),
    phone('NO', '02800'),
    phone('PL', 'tel. 22 123 45 67'),
    phone('', '123'),
  ],
  bad: [
    phone('PL', '+48 701 234 567'),
    phone('PL', '+48 801 234 567'),
    phone('PL', 'faks 22 123 45 67'),
    phone('PL', '22 123 45 67 (fax)'),
    phone('DE', '+49 900 1234567'),
    phone('DE', '+49 180 5012345'),
    phone('DE', 'Telefax: 030 901820'),
    phone('GB', '+44 909 012 3456'),
    phone('FR', '+33 8 91 12 34 56'),
    phone('US', '(900) 234-5678'),
    phone('AU', '1300 123 456'),
    phone('BR', '+55 300 123 4567'),
    phone('RU', 'факс +7 495 123-45-67'),
    { country: 'CH', agreement: { phone: '+41 900 123 456' } },
  ],
});
