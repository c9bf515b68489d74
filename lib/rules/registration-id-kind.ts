import { kindNames, registrationOf } from './reading/registration.ts';
import { claimOf } from './reading/registration-claim.ts';
import { number } from './registration-examples.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'registration-id-kind';

export const registrationIdKind = defineRule({
  id,
  fields: ['registrationId', 'country'],
  severity: 'info',
  why: 'In the countries where the portal demands a registration number it names the kinds that it takes.',
  source:
    "Partner Center's table of registration ID types (2023-06-02), with our reading of its abbreviations",
  check(account) {
    const registration = registrationOf(account);
    const claim = registration && claimOf(registration);
    const evidence = registration?.value;
    if (claim?.of === 'shape') {
      const params = { wanted: kindNames(claim.kinds), example: claim.kinds[0]?.example ?? '' };
      return [{ severity: 'warning', message: { key: `${id}.shape`, params }, evidence }];
    }
    if (claim?.of === 'kind') {
      const params = { kind: kindNames([claim.kind]), wanted: kindNames(claim.wanted) };
      return [{ message: { key: `${id}.other`, params }, evidence }];
    }
    if (claim?.of !== 'prefix') return [];
    const params = { value: claim.number, kind: kindNames([claim.kind]) };
    return [
      {
        message: { key: `${id}.prefix`, params },
        evidence,
        fix: { label: { key: `${id}.fix`, params }, set: { registrationId: claim.number }, safe: false },
      },
    ];
  },
});

export const registrationIdKindExamples = (): Examples => ({
  good: [
    number('PL', '5260001246'),
    number('PL', '526-000-12-46'),
    number('BR', '33000167000101'),
    number('HU', '12892312-2-42'),
    number('IN', 'AAPFU0939F'),
    number('IN', '27AAPFU0939F1ZV'),
    number('RU', '7707083893'),
    number('VE', 'J-12345678-4'),
    number('VN', '0100233488'),
    number('VN', '0100233488-001'),
    number('IQ', 'anything 7'),
    number('DE', '12345'),
    number('DE', 'DE136695976'),
    number('US', 'C0806592'),
    number('AE', 'DMCC-12345'),
  ],
  bad: [
    number('PL', '0000028860'),
    number('PL', '147315920'),
    number('PL', 'PL5260001246'),
    number('PL', '12345'),
    number('RU', '1027700132195'),
    number('RU', 'RU7707083893'),
    number('HU', '01-10-042595'),
    number('HU', '12892312'),
    number('IN', 'U72200MH2009PLC123456'),
    number('TR', '0454053692000010'),
    number('BR', '12345'),
    number('KZ', '23456719'),
    number('ZA', '2013/123456/07'),
    number('SA', '1010000006'),
    number('AM', 'AM02568911'),
    number('VN', 'VN0100233488'),
  ],
});
