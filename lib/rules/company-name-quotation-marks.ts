import { nameFix, names, seenName } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-quotation-marks';

/** Nearly no name holds any of these; apostrophes count only around all of it. */
const mark = /["“”„‟«»]|^['‘‚]/u;

/** A pair around all of it. */
const quoted = /^["“„”«»'‘‚]([^"“„”«»]{2,255})["”“»«'’‘]$/u;
/** Russian and Ukrainian names open a second pair inside the first and close both at once. */
const cyrillic = /\p{Script=Cyrillic}/u;

const count = (text: string, signs: string) => [...text].filter((sign) => signs.includes(sign)).length;

/** @returns true where a mark has no partner; apostrophes are none. */
const isHalf = (name: string) => count(name, '"“”„‟') % 2 === 1 || count(name, '«') !== count(name, '»');

export const companyNameQuotationMarks = defineRule({
  id,
  fields: ['companyName'],
  severity: 'info',
  why: 'Quotation marks around or half around a name are seldom in the official papers.',
  source: 'Partner Center, how to add a customer: the name as in the official papers',
  check(account) {
    const name = seenName(account);
    if (!mark.test(name)) return [];
    const inside = quoted.exec(name)?.[1]?.trim();
    if (inside && /[\p{L}\p{N}]/u.test(inside)) {
      return [{ message: { key: `${id}.around`, params: {} }, evidence: name, fix: nameFix(id, inside) }];
    }
    if (cyrillic.test(name) || !isHalf(name)) return [];
    return [{ message: { key: `${id}.half`, params: {} }, evidence: name }];
  },
});

export const companyNameQuotationMarksExamples = (): Examples => ({
  good: names(
    'Przedsiębiorstwo „Alfa” Jan Kowalski',
    'ООО «Ромашка»',
    'ООО "Торговый дом "Ромашка"',
    '"Społem" Powszechna Spółdzielnia Spożywców',
    'L’Oréal',
    "O'Reilly Media, Inc.",
    'McDonald’s Corporation',
    'SIA "Latvijas Gāze"',
    'УАБ «Витас»',
    'Ben & Jerry’s Homemade, Inc.',
    'UAB „Maxima LT“',
    '株式会社「なだ万」',
    'Fundacja "Pomoc"',
  ),
  bad: names(
    '"Siemens AG"',
    '„Nowak sp. z o.o.”',
    '«Danone SA»',
    '“Apple Inc.”',
    "'Kone Oyj'",
    '"Mercadona, S.A."',
    'Firma "Alfa sp. z o.o.',
    'Ferrari” S.p.A.',
    '„Beta sp.j.',
    'Boulangerie «Lefebvre SARL',
    'Gasthaus „Krone GmbH',
    'SIA "Latvijas Gāze',
    '»Müller GmbH«',
  ),
});
