import { compactId, hitsOf } from '../countries/ids/read-id.ts';
import { registrationOf } from './reading/registration.ts';
import { claimOf } from './reading/registration-claim.ts';
import { number } from './registration-examples.ts';
import { defineRule, type Examples, type Fix } from './rule.ts';

const id = 'registration-id-format';

/** No kind has more; what is longer is several numbers or a sentence. */
const longest = 30;

/** What stands behind a number of the tax office and belongs to it. */
const taxEnds: ReadonlySet<string> = new Set(['MVA', 'MWST', 'TVA', 'IVA']);

const isWord = (part: string) => /^\p{L}{2,}$/u.test(part) && !taxEnds.has(part.toUpperCase());

const partsOf = (value: string): string[] => value.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** True for a sentence: a word that is not at the start, or two numbers that are long enough by themselves. */
function saysMore(value: string): boolean {
  const parts = partsOf(value);
  return parts.slice(1).some(isWord) || parts.filter((part) => /\d{8}/.test(part)).length > 1;
}

const mostNumbers = 3;

/** No longer sentence is looked through. */
const mostParts = 12;

/** @returns what of a sentence is a number of the country with right check digits, compact; a word ends it. */
function numbersIn(value: string, country: string): string[] {
  const parts = partsOf(value).slice(0, mostParts);
  const found = new Set<string>();
  for (let from = 0; from < parts.length; from++) {
    const next = parts.findIndex((part, at) => at > from && isWord(part));
    for (let to = next < 0 ? parts.length : next; to > from; to--) {
      const part = compactId(parts.slice(from, to).join(''));
      if (!/\d{4}/.test(part) || !hitsOf(country, part).some(({ right }) => right)) continue;
      found.add(part);
      from = to - 1;
      break;
    }
  }
  return [...found].slice(0, mostNumbers);
}

export const registrationIdFormat = defineRule({
  id,
  fields: ['registrationId', 'country'],
  severity: 'warning',
  why: 'The portal takes letters and digits only in a registration number, no blanks, dots or hyphens.',
  source: "Partner Center's announcement of November 2020 on the company registration ID",
  check(account) {
    const registration = registrationOf(account);
    if (!registration || claimOf(registration)?.of === 'placeholder') return [];
    const { value, compact, label, country, required, hits } = registration;
    const report = (way: string, given = compact) => ({
      message: { key: `${id}.${way}`, params: { value: given } },
      evidence: value,
    });
    const fixTo = (registrationId: string, safe: boolean): Fix => ({
      label: { key: `${id}.fix`, params: { value: registrationId } },
      set: { registrationId },
      safe,
    });
    // Joined, words and several numbers would make a number that is nobody's.
    const apart = () => {
      const [fix, ...moreFixes] = numbersIn(value, country).map((each) => fixTo(each, false));
      return { fix, moreFixes };
    };
    if (compactId(value).length > longest) return [{ ...report('long'), ...apart() }];
    // Mexico's companies may be called "&" in their number.
    const sign = (country === 'MX' ? compact.replace('&', '') : compact).match(/[^\p{L}\p{N}\p{M}]/u)?.[0];
    if (sign !== undefined)
      return [{ ...report('signs', sign), severity: required ? ('error' as const) : ('warning' as const) }];
    if (value.toUpperCase() === compact) return [];
    const isKnown = hits.some(({ right }) => right);
    if (isKnown || !saysMore(value)) {
      // A label that we read wrongly would take a part of the number with it.
      return [{ ...report(label === '' ? 'layout' : 'label'), fix: fixTo(compact, label === '' || isKnown) }];
    }
    return [{ ...report('words', value), ...apart() }];
  },
});

export const registrationIdFormatExamples = (): Examples => ({
  good: [
    number('PL', '5260001246'),
    number('BR', '33000167000101'),
    number('DE', 'DE136695976'),
    number('AT', 'FN122119m'),
    number('FR', '552008443'),
    number('IN', '27AAPFU0939F1ZV'),
    number('MX', 'A&B010101AB1'),
    number('GB', 'SC123456'),
    number('TR', '4540536920'),
    number('UA', '32855961'),
    number('ES', 'A13585625'),
    number('', 'HRB12345'),
    number('JP', '法人5835678256246'),
    number('PL', '-'),
  ],
  bad: [
    number('PL', '526-000-12-46'),
    number('PL', 'NIP: 526-000-12-46'),
    number('BR', '33.000.167/0001-01'),
    number('HU', '12892312-2-42'),
    number('VE', 'J-12345678-4'),
    number('ZA', '2013/123456/07'),
    number('FR', '552 008 443'),
    number('DE', 'HRB 12345'),
    number('RU', 'ИНН 7707083893'),
    number('US', '91-1144442'),
    number('AU', '83 914 571 673'),
    number('CH', 'CHE-116.281.710 MWST'),
    number('AE', '１００１２３４５６７８９００３'),
    number('UA', '32855961; 31282631'),
    number('DK', 'CVR-nr. 22756214'),
    number('CZ', 'IČO 45274649, DIČ CZ45274649'),
    number('FR', '552 032 534 RCS Paris'),
    number('DE', 'HRB 12345, AG Köln'),
    number('IT', '00905811006 / 00905811006'),
    number('AU', 'ABN: 49 004 028 077 / ACN: 004 028 077'),
    number('PL', '5260001246@'),
    number('NL', '004495445B01 (Btw) / 12345678 (KvK) Amsterdam'),
  ],
});
