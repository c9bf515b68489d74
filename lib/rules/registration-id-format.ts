import { compactId } from '../countries/ids/read-id.ts';
import { registrationOf } from './reading/registration.ts';
import { claimOf } from './reading/registration-claim.ts';
import { number } from './registration-examples.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'registration-id-format';

/** No kind has more; what is longer is several numbers or a sentence. */
const longest = 30;

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
    if (compactId(value).length > longest) return [report('long')];
    // Mexico's companies may be called "&" in their number.
    const sign = (country === 'MX' ? compact.replace('&', '') : compact).match(/[^\p{L}\p{N}\p{M}]/u)?.[0];
    if (sign !== undefined)
      return [{ ...report('signs', sign), severity: required ? ('error' as const) : ('warning' as const) }];
    if (value.toUpperCase() === compact) return [];
    const fix = {
      label: { key: `${id}.fix`, params: { value: compact } },
      set: { registrationId: compact },
      // A label that we read wrongly would take a part of the number with it.
      safe: label === '' || hits.some(({ right }) => right),
    };
    return [{ ...report(label === '' ? 'layout' : 'label'), fix }];
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
    number('PL', '5260001246@'),
    number('NL', '004495445B01 (Btw) / 12345678 (KvK) Amsterdam'),
  ],
});
