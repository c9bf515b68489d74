import { kindNames, registrationOf } from './reading/registration.ts';
import { claimOf } from './reading/registration-claim.ts';
import { number } from './registration-examples.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'registration-id-country';

export const registrationIdCountry = defineRule({
  id,
  fields: ['registrationId', 'country'],
  severity: 'error',
  why: 'The portal refuses a registration number of another country than the address (error 600002).',
  source: 'Partner Center, error 600002; country codes of VAT numbers as in VIES',
  check(account) {
    const registration = registrationOf(account);
    const claim = registration && claimOf(registration);
    if (claim?.of !== 'country') return [];
    const { kind, way } = claim;
    return [
      {
        severity: way === 'prefix' ? 'error' : 'warning',
        message: { key: `${id}.${way}`, params: { country: kind.country, kind: kindNames([kind]) } },
        evidence: registration?.value,
        fix: {
          label: { key: `${id}.fix`, params: { country: kind.country } },
          set: { country: kind.country },
          safe: false,
        },
      },
    ];
  },
});

export const registrationIdCountryExamples = (): Examples => ({
  good: [
    number('AT', 'ATU10223006'),
    number('DE', 'DE136695976'),
    number('GR', 'EL094259216'),
    number('GB', 'XI980780684'),
    number('GB', 'GB980780684'),
    number('MC', 'FR53000004605'),
    number('GP', 'FR40303265045'),
    number('IM', 'GB980780684'),
    number('LI', 'CHE-114.000.001'),
    number('PL', 'PL5260001246'),
    number('GB', 'SI123456'),
    number('DE', 'EU372000052'),
    number('', 'ATU10223006'),
    number('NG', 'RC123456'),
  ],
  bad: [
    number('DE', 'ATU10223006'),
    number('DE', 'ATU12345678'),
    number('PL', 'DE136695976'),
    number('PL', 'CZ25596641'),
    number('AT', 'DE 136 695 976'),
    number('FR', 'BE0403019261'),
    number('IT', 'FR40303265045'),
    number('US', 'IE6433435F'),
    number('DE', 'CHE-116.281.710'),
    number('CH', 'DE136695976'),
    number('GB', 'EL094259216'),
    number('IE', 'GB980780684'),
    number('SE', 'FI20774740'),
    number('PL', '27AAPFU0939F1ZV'),
    number('BE', '004495445B01'),
  ],
});
