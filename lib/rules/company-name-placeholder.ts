import { formKey } from '../names/form-key.ts';
import { insertedPlaceholder } from '../names/inserted-placeholder.ts';
import { isFormKey } from '../names/legal-form.ts';
import { companyPlaceholder } from '../names/placeholder.ts';
import { nameFix, names, seenName } from './name-report.ts';
import { countryOf } from './reading/country-of.ts';
import type { Severity } from './rule.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-placeholder';
const severityOf: Readonly<Record<string, Severity>> = { certain: 'error', possible: 'info' };
/** Longer names are refused as a whole; their words aren't worth the time. */
const longest = 255;

export const companyNamePlaceholder = defineRule({
  id,
  fields: ['companyName', 'country'],
  severity: 'error',
  why: 'Vetting turns down test and placeholder names, and a customer once added cannot be removed.',
  source: 'Partner Center, how to add a customer: legal names only, no test names',
  check(account) {
    const name = seenName(account);
    if (name === '' || name.length > longest) return [];
    const found = companyPlaceholder(name);
    if (found) {
      const severity = severityOf[found] ?? 'warning';
      return [{ message: { key: `${id}.${found}`, params: { name } }, evidence: name, severity }];
    }
    const inserted = insertedPlaceholder(name, countryOf(account));
    if (!inserted) return [];
    const { written, rest, certainty } = inserted;
    const clear = certainty === 'clear';
    return [
      {
        severity: clear ? 'warning' : 'info',
        message: { key: `${id}.${clear ? 'inserted' : 'part'}`, params: { word: written } },
        evidence: written,
        // What is left may be a legal form and nothing else.
        ...(isFormKey(formKey(rest)) ? {} : { fix: nameFix(id, rest) }),
      },
    ];
  },
});

export const companyNamePlaceholderExamples = (): Examples => ({
  good: names(
    'Aehr Test Systems',
    'ACME United Corporation',
    'Heart Test Laboratories, Inc.',
    'Testo SE & Co. KGaA',
    'Bar Harbor Bankshares',
    'Sample6 Technologies, Inc.',
    'Firma Oponiarska Dębica S.A.',
    'Nowa Itaka sp. z o.o.',
    'New Look Retailers Limited',
    'Client Earth Polska',
    'ABC Data S.A.',
    'Kunden-Service Müller GmbH',
    'Stiftung Warentest',
    'Zero One Two Three Ltd',
    'Qwertee Limited',
    'Test-Fuchs GmbH',
    'UserTesting, Inc.',
    'XXXLutz KG',
    'Laboratorio Prova e Ricerca S.r.l.',
    'Muster- und Modellbau Huber GmbH',
  ),
  bad: names(
    'Test',
    'test 123',
    'Test Company',
    'TestCompany sp. z o.o.',
    'Firma testowa',
    'Próba',
    'Nowy klient',
    'Demo GmbH',
    'Beispielfirma GmbH',
    'Empresa Prueba S.L.',
    'asdf',
    'Qwerty Ltd',
    'n/a',
    'none',
    'New Customer 2',
    'Dummy Account',
    'Contoso Ltd',
    'Fabrikam, Inc.',
    'テスト株式会社',
    'ООО Тест',
    'Muster GmbH',
    'TEST Siemens AG',
    'Siemens AG test',
    'Żabka Polska (test) sp. z o.o.',
    'Siemens AG - do not use',
    'Siemens AG xxx',
    'xxx Ltd',
    'asdf Danone SA',
    'n/a Telefónica S.A.',
    'Ferrari S.p.A. demo',
    'Škoda Auto a.s. – nepoužívat',
    'Philips N.V. (niet gebruiken)',
    'Тест ПАО Лукойл',
    'テスト株式会社日立製作所',
  ),
});
