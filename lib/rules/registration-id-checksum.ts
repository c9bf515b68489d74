import { kindNames, registrationOf } from './reading/registration.ts';
import { claimOf } from './reading/registration-claim.ts';
import { number } from './registration-examples.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'registration-id-checksum';

const severities = { wrong: 'error', doubtful: 'warning', perhaps: 'info' } as const;

export const registrationIdChecksum = defineRule({
  id,
  fields: ['registrationId', 'country'],
  severity: 'error',
  why: 'The last digits of most registration numbers follow from the others, so a typing error shows; the portal and the vetting look the number up.',
  source: "The check digits of each country's register or tax office, see `lib/countries/ids`",
  check(account) {
    const registration = registrationOf(account);
    const claim = registration && claimOf(registration);
    if (claim?.of !== 'checksum') return [];
    const params = { kind: kindNames(claim.kinds) };
    const message = { key: `${id}.${claim.sure}`, params };
    return [{ severity: severities[claim.sure], message, evidence: registration?.value }];
  },
});

export const registrationIdChecksumExamples = (): Examples => ({
  good: [
    number('PL', '5260001246'),
    number('PL', '0000028860'),
    number('PL', '61018820100000'),
    number('BR', '33000167000101'),
    number('BR', '12ABC34501DE35'),
    number('RU', '7707083893'),
    number('HU', '12892312-2-42'),
    number('DE', 'HRB 12345'),
    number('DE', 'DE136695976'),
    number('FR', '35600000000048'),
    number('BE', '1000.200.355'),
    number('NO', '923609016'),
    number('IN', '27AAPFU0939F1ZV'),
    number('AU', '83 914 571 673'),
    number('BY', 'UNP 200988541'),
    number('GB', '04264132'),
    number('FI', '0112038-9'),
    number('KE', 'P051365947M'),
    number('', '5260001247'),
    number('XX', '5260001247'),
  ],
  bad: [
    number('PL', '5260001247'),
    number('PL', '525-224-84-18'),
    number('PL', '147315921'),
    number('BR', '33.000.167/0001-02'),
    number('RU', '7707083839'),
    number('KZ', '940740000912'),
    number('UA', '32855916'),
    number('TR', '4540536921'),
    number('VN', '0100233489'),
    number('IN', '27AAPFU0939F1ZW'),
    number('HU', '12892313-2-42'),
    number('AT', 'ATU10223001'),
    number('IT', '00743110158'),
    number('NL', 'NL004495446B01'),
    number('FR', '732 829 321'),
    number('SE', '556703-7486'),
    number('AU', '83 914 571 637'),
    number('CN', '91110000600037341M'),
  ],
});
