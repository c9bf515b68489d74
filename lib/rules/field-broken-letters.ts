import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { fieldFix } from './field-fix.ts';
import { mendedLetters } from './reading/broken-letters.ts';
import { defineRule, type Examples, type Report } from './rule.ts';

const id = 'field-broken-letters';
const fields = [
  'companyName',
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'firstName',
  'middleName',
  'lastName',
  'agreement.firstName',
  'agreement.lastName',
] as const satisfies readonly [FieldKey, ...FieldKey[]];

/** What stands where a letter was lost: no fix can know which one. "Wroc?aw", but not the address of a page. */
const lost = /\ufffd|(?<=\p{L})\?(?=\p{L})/u;
const ofWeb = /[/=@]|www\./i;

/** @returns the words in which the two differ first, so that the message can show them. */
function firstDifference(text: string, mended: string): string {
  const other = new Set(mended.split(' '));
  return text.split(' ').find((word) => !other.has(word)) ?? text;
}

function checkOne(field: FieldKey, text: string): Report[] {
  const value = mendedLetters(text);
  if (value !== text && value !== '') {
    return [
      {
        field,
        message: { key: `${id}.mended`, params: { value } },
        evidence: firstDifference(text, value),
        fix: fieldFix(id, field, value),
      },
    ];
  }
  if (!/[?\ufffd]/.test(text) || !lost.test(text)) return [];
  const word = ofWeb.test(text) ? undefined : text.split(' ').find((part) => lost.test(part));
  return word ? [{ field, message: { key: `${id}.lost`, params: { word } }, evidence: word }] : [];
}

export const fieldBrokenLetters = defineRule({
  id,
  fields,
  severity: 'warning',
  why: 'No vetting finds a name or an address with broken letters.',
  source: 'UTF-8 read as Windows-1252; HTML; RFC 3986',
  asTyped: true,
  check: (account) => fields.flatMap((field) => checkOne(field, fieldText(account, field))),
});

export const fieldBrokenLettersExamples = (): Examples => ({
  good: [
    { companyName: 'Müller & Söhne GmbH' },
    { companyName: 'AT&T Inc.' },
    { companyName: 'ÅF Pöyry AB' },
    { companyName: '»ÖKO-HÄ« Bäckerei' },
    { companyName: 'R&D; Labs' },
    { city: 'Łódź' },
    { city: 'SÃO PAULO' },
    { city: 'CONCEPCIÓN' },
    { addressLine1: 'C/ ESPAÑA 12, 3º' },
    { addressLine1: 'Rue de l’Île 5 – bâtiment Ä' },
    { lastName: 'Đặng Thị Ánh' },
    { companyName: '100% Natural s.r.l.' },
    { companyName: 'What? Where? Ltd' },
    { firstName: 'Åsa', lastName: 'Ñáñez' },
  ],
  bad: [
    { companyName: 'MÃ¼ller GmbH' },
    { city: 'Å\u0081Ã³dÅº' },
    { city: 'KrakÃ³w' },
    { city: 'SÃ£o Paulo' },
    { lastName: 'Kowalczyk-WÄ…s' },
    { addressLine1: 'Oâ€™Connell Street 5' },
    { lastName: 'Dvo\u0159\ufffdk' },
    { city: 'Wroc?aw' },
    { companyName: 'AT&amp;T Inc.' },
    { lastName: 'O&#39;Brien' },
    { city: 'M&uuml;nchen' },
    { addressLine1: 'Rue de Rivoli 12<br>2e &eacute;tage' },
    { city: 'Nowy%20Targ' },
    { city: 'ÐœÐ¾ÑÐºÐ²Ð°' },
    { companyName: 'Å»abka Polska sp.Â\u00a0z o.o.' },
  ],
});
