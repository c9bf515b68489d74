import { fieldText } from '../account/field-value.ts';
import { stripLegalForm } from '../names/legal-form.ts';
import { kindNames, type Registration, registrationOf } from './reading/registration.ts';
import { claimOf, wantedKinds } from './reading/registration-claim.ts';
import { number } from './registration-examples.ts';
import { defineRule, type Examples, type Severity } from './rule.ts';

const id = 'registration-id-person';

/** Sole traders do business with it; a name with a legal form is no sole trader's. */
function severityOf(
  registration: Registration,
  owner: string,
  checked: boolean,
  companyName: string,
): Severity {
  if (owner === 'person') return registration.required && checked ? 'error' : 'warning';
  return companyName !== '' && stripLegalForm(companyName) !== companyName ? 'warning' : 'info';
}

/** Nobody writes an employer's number in three parts: that is how social security numbers look. */
const socialSecurity = /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/;

export const registrationIdPerson = defineRule({
  id,
  fields: ['registrationId', 'country', 'companyName'],
  severity: 'warning',
  why: "The portal wants the company's own number; a person's number is refused, and it is personal data that does not belong in the form.",
  source: 'Partner Center, Add a new customer (2023-01-11): the tax ID of the company, never of a person',
  check(account) {
    const registration = registrationOf(account);
    if (!registration) return [];
    const { country, value } = registration;
    const claim = claimOf(registration);
    if (country === 'US' && socialSecurity.test(value) && claim?.of !== 'placeholder') {
      const message = { key: `${id}.person`, params: { kind: 'SSN', wanted: 'EIN' } };
      return [{ severity: 'warning', message, evidence: value }];
    }
    if (claim?.of !== 'person') return [];
    const { kind } = claim;
    const severity = severityOf(
      registration,
      kind.owner,
      kind.check !== undefined,
      fieldText(account, 'companyName'),
    );
    const way = kind.owner === 'person' ? 'person' : 'sole-trader';
    const params = { kind: kindNames([kind]), wanted: kindNames(wantedKinds(country)) };
    return [{ severity, message: { key: `${id}.${way}`, params }, evidence: value }];
  },
});

export const registrationIdPersonExamples = (): Examples => ({
  good: [
    number('PL', '5260001246'),
    number('PL', '147315920'),
    number('BR', '33.000.167/0001-01'),
    number('KZ', '940740000911'),
    number('ES', 'A13585625'),
    number('IT', '00743110157'),
    number('RO', '18547290'),
    number('SE', '556703-7485'),
    number('TR', '4540536920'),
    number('US', '91-1144442'),
    number('HR', '33392005961'),
    number('CL', '76.086.428-5'),
    number('IN', 'AAPFU0939F'),
    number('', '44051401359'),
  ],
  bad: [
    number('PL', '44051401359', 'Orlik Sp. z o.o.'),
    number('PL', 'PESEL 44051401359'),
    number('BR', '390.533.447-05'),
    number('TR', '17291716060', 'Adatum Ltd. Şti.'),
    number('KZ', '711419610025'),
    number('RO', '1630615123457'),
    number('BG', '7523169263'),
    number('ES', '54362315K', 'Talleres Pérez S.L.'),
    number('IT', 'RCCMNL83S18D969H'),
    number('FR', '295109912611193'),
    number('CZ', '7103192745'),
    number('FI', '131052-308T'),
    number('NO', '15108695088'),
    number('MX', 'BOXW310820HNERXN09'),
    number('US', '536-22-8726'),
    number('IN', 'ACUPA7085R'),
  ],
});
