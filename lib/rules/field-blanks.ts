import type { FieldKey } from '../account/field-keys.ts';
import { fieldValue } from '../account/field-value.ts';
import { hasUnseen } from '../names/blanks.ts';
import { longestValue } from '../shared/text.ts';
import { fieldFix } from './field-fix.ts';
import { mendedLetters } from './reading/broken-letters.ts';
import { cleanLines, strayFields, typedFields } from './reading/clean-lines.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'field-blanks';
const addressLines: ReadonlySet<FieldKey> = new Set<FieldKey>(['addressLine1', 'addressLine2']);

function checkOne(field: FieldKey, raw: string): Report[] {
  // It was cut at the door, and a fix would throw away the rest.
  if (raw.length >= longestValue) return [];
  const clean = cleanLines(raw);
  const lines = clean.includes('\n');
  if ((clean === raw && !lines) || clean === '' || mendedLetters(raw) !== raw) return [];
  const value = clean.replaceAll('\n', addressLines.has(field) ? ', ' : ' ');
  const unseen = hasUnseen(raw.replace(/[\n\r]/g, ' '));
  const variant = lines ? 'lines' : unseen ? 'unseen' : 'blanks';
  return [
    {
      field,
      severity: variant === 'blanks' ? 'info' : 'warning',
      message: { key: `${id}.${variant}`, params: {} },
      // Two lines may be two values, and only the user knows which one belongs here.
      fix: fieldFix(id, field, value, !lines),
    },
  ];
}

export const fieldBlanks = defineRule({
  id,
  fields: typedFields,
  severity: 'info',
  why: 'The portal stores stray blanks and invisible signs as a part of the value.',
  source: 'Unicode Standard, categories Cc, Cf and Zs',
  asTyped: true,
  check: (account) =>
    strayFields(account).flatMap((field) => {
      const value = fieldValue(account, field);
      return typeof value === 'string' ? checkOne(field, value) : [];
    }),
});

export const fieldBlanksExamples = (): Examples => ({
  good: [
    { addressLine1: 'ul. Prosta 67', city: 'Warszawa', postalCode: '00-838' },
    { addressLine1: '東京都　千代田区丸の内１－１' },
    { city: 'تهران', addressLine1: 'خیابان می\u200cرزا ۱۲' },
    { firstName: 'Jürgen', lastName: 'Groß' },
    { lastName: 'क्\u200dष' },
    { phone: '+33 1 40 63 60 00' },
    { email: 'anna.nowak@contoso.com' },
    { city: 'São Paulo', state: 'SP' },
    { addressLine1: 'Λεωφόρος Κηφισίας 44' },
    { postalCode: 'SW1A 1AA' },
    { city: '' },
    { city: '   ' },
    { agreement: { firstName: 'Tomáš', lastName: 'Dvořák' } },
  ],
  bad: [
    { city: ' Warszawa' },
    { city: 'München ' },
    { addressLine1: 'Rue  de Rivoli 12' },
    { addressLine1: 'Calle Mayor\t12' },
    { phone: '+33\u00a01\u00a040\u00a063\u00a060\u00a000' },
    { postalCode: '\u200b00-838' },
    { email: '\ufeffanna.nowak@contoso.com' },
    { lastName: 'Nowak\u200b' },
    { firstName: '\u202aPieter\u202c' },
    { addressLine1: 'Drottning\u00adgatan 5' },
    { registrationId: '5252248481\u0007' },
    { website: 'https://contoso.com\r\n' },
    { addressLine1: 'ul. Prosta 67\nWarszawa' },
    { state: 'New\u2003South Wales' },
    { agreement: { lastName: 'Dvořák ' } },
  ],
});
