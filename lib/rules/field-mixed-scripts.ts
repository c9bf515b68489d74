import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import { allLatin, findLookAlikes } from '../names/look-alikes.ts';
import { fieldFix } from './field-fix.ts';
import { countryOf } from './reading/country-of.ts';
import { defineRule, type Examples, type Report, type Severity } from './rule.ts';

const id = 'field-mixed-scripts';
const words = [
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'firstName',
  'middleName',
  'lastName',
  'agreement.firstName',
  'agreement.lastName',
] as const satisfies readonly FieldKey[];
const web = ['email', 'website', 'domainPrefix', 'agreement.email'] as const satisfies readonly FieldKey[];
const codes = ['postalCode', 'registrationId'] as const satisfies readonly FieldKey[];
const fields = [...words, ...web, ...codes] as const;

/** Latin letters, marks and dashes: most values are nothing else. */
const latin = /^[ -~\u00a0-\u024f\u2010-\u201f]*$/;
/** Where two alphabets are on every keyboard, a letter of the other one is a habit. */
const twoAlphabets: ReadonlySet<string> = new Set(
  'UA RU BY BG RS ME MK BA KZ KG MD MN UZ TJ GR CY'.split(' '),
);
/** Where wide letters are as usual as plain ones. */
const wideCountries: ReadonlySet<string> = new Set('JP CN TW HK MO KR'.split(' '));
/** Full-width letters, ligatures of printed text, and the bold or italic letters that generators make. */
const wide = /[Ａ-Ｚａ-ｚ０-９\ufb00-\ufb06\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]+/gu;
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function report(field: FieldKey, severity: Severity, variant: string, part: string, value: string): Report {
  return {
    field,
    severity,
    message: { key: `${id}.${variant}`, params: { part } },
    evidence: part,
    fix: fieldFix(id, field, value),
  };
}

/** A code of Latin letters and digits in which some letter is of another script. */
function codeOf(text: string): string | undefined {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) || !/\d/.test(text)) return undefined;
  const latin = allLatin(text);
  return /^[\dA-Za-z ./-]+$/.test(latin) ? latin : undefined;
}

export const fieldMixedScripts = defineRule({
  id,
  fields: [...fields, 'country'],
  severity: 'warning',
  why: 'A letter that only looks Latin is wrong: no search, mail or vetting will find it.',
  source: 'Unicode Technical Standard 39, mixed-script confusables; Unicode compatibility forms (NFKC)',
  check(account) {
    return fields.flatMap((field) => {
      const text = fieldText(account, field);
      if (latin.test(text)) return [];
      const country = countryOf(account) ?? '';
      const severity = twoAlphabets.has(country) ? 'info' : 'warning';
      const found = findLookAlikes(text);
      if (found) return [report(field, severity, 'mixed', found.word, found.mended)];
      const code = (codes as readonly FieldKey[]).includes(field) ? codeOf(text) : undefined;
      if (code) return [report(field, severity, 'code', text, code)];
      const isWord = (words as readonly FieldKey[]).includes(field);
      if (!isWord || wideCountries.has(country) || eastAsian.test(text)) return [];
      const plain = text.replace(wide, (run) => run.normalize('NFKC'));
      const part = plain === text ? undefined : text.match(wide)?.[0];
      // Made plain, a letter may turn out to be one of another alphabet than its word.
      return part ? [report(field, 'warning', 'wide', part, findLookAlikes(plain)?.mended ?? plain)] : [];
    });
  },
});

export const fieldMixedScriptsExamples = (): Examples => ({
  good: [
    { country: 'PL', city: 'Kraków', addressLine1: 'ul. Żółkiewskiego 5' },
    { country: 'RU', city: 'Москва', addressLine1: 'ул. Тверская, д. 7' },
    { country: 'UA', lastName: 'Шевченко', email: 'info@nova.ua' },
    { country: 'GR', addressLine1: 'Λεωφ. Κηφισίας 44', city: 'Αθήνα' },
    { country: 'BG', addressLine1: 'бул. Витоша 1, ет. 2, Business Center' },
    { country: 'JP', addressLine1: '丸の内１－１－１' },
    { country: 'CN', addressLine1: '科技园Ｂ座１２楼' },
    { country: 'DE', addressLine1: 'Straße des 17. Juni 135' },
    { country: 'PL', email: 'anna.nowak@contoso.com' },
    { country: 'RU', email: 'info@почта.рф' },
    { country: 'CY', registrationId: 'HE 123456' },
    { country: 'IT', addressLine1: 'Via Roma 12, 2º piano' },
    { country: 'ES', addressLine2: '3ª planta' },
  ],
  bad: [
    { country: 'PL', city: 'Wаrszawa' },
    { country: 'DE', addressLine1: 'Нauptstraße 5' },
    { country: 'FR', lastName: 'Duрont' },
    { country: 'GB', postalCode: 'SW1А 1АА' },
    { country: 'PL', email: 'biuro@cоntoso.pl' },
    { country: 'ES', website: 'https://www.fаbrikam.com' },
    { country: 'UA', city: 'Kиїв' },
    { country: 'GR', city: 'Aθήνα' },
    { country: 'ES', registrationId: 'В12345674' },
    { country: 'PL', domainPrefix: 'fabriкam'.replace('к', 'о') },
    { country: 'US', addressLine1: '１２ Main Street' },
    { country: 'DE', city: 'Ｂerlin' },
    { country: 'AT', addressLine1: 'Dorf\ufb02äche 3' },
    { country: 'CZ', agreement: { lastName: 'Dvоřák' } },
  ],
});
