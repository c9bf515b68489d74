import { fieldText } from '../account/field-value.ts';
import { normalisedCompanyName } from '../names/company-key.ts';
import { registrationOf } from './reading/registration.ts';
import { claimOf } from './reading/registration-claim.ts';
import { number } from './registration-examples.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'registration-id-placeholder';

export const registrationIdPlaceholder = defineRule({
  id,
  fields: ['registrationId', 'country', 'companyName'],
  severity: 'error',
  why: 'A made-up registration number gets past the form at best, and then fails the vetting.',
  source: 'A number typed to get past a form; no register gives these out',
  check(account) {
    const registration = registrationOf(account);
    const claim = registration && claimOf(registration);
    if (claim?.of !== 'placeholder') return [];
    const value = registration?.value ?? '';
    const name = normalisedCompanyName(fieldText(account, 'companyName'));
    const isName = claim.way === 'words' && name !== '' && normalisedCompanyName(value) === name;
    return [
      {
        severity: claim.sure ? 'error' : 'warning',
        message: { key: `${id}.${isName ? 'name' : claim.way}`, params: {} },
        evidence: value,
      },
    ];
  },
});

export const registrationIdPlaceholderExamples = (): Examples => ({
  good: [
    number('PL', '5260001246'),
    number('PL', '0000028860'),
    number('GB', '12345678'),
    number('DE', 'HRB 1'),
    number('DE', 'HRB 11111'),
    number('CH', 'CHE-123.456.788'),
    number('BR', '00.000.000/0001-91'),
    number('FR', '552 008 443'),
    number('NO', '923609016'),
    number('JP', '5835678256246'),
    number('', '12345'),
    number('KE', 'P051365947M'),
    number('PL', '', 'Orlik Sp. z o.o.'),
  ],
  bad: [
    number('PL', '1111111111'),
    number('PL', '0000000000'),
    number('PL', '1234567890'),
    number('PL', 'brak'),
    number('PL', 'n/a'),
    number('DE', 'keine'),
    number('DE', 'DE999999999'),
    number('DE', 'DE123456789'),
    number('US', '00-0000000'),
    number('US', '123456789'),
    number('BR', '00.000.000/0000-00'),
    number('FR', '-'),
    number('TR', '0'),
    number('PL', 'Orlik Sp. z o.o.', 'ORLIK sp. z o. o.'),
    number('UA', 'ТОВ «Ромашка»', 'ТОВ «Ромашка»'),
    number('', '987654321'),
  ],
});
