import { fieldText } from '../account/field-value.ts';
import { companyPlaceholder } from '../names/placeholder.ts';
import { names } from './name-report.ts';
import { defineRule } from './rule.ts';

const id = 'company-name-placeholder';

export const companyNamePlaceholder = defineRule({
  id,
  fields: ['companyName'],
  severity: 'error',
  why: 'Vetting turns down test and placeholder names, and a customer once added cannot be removed.',
  source: 'Partner Center, how to add a customer: legal names only, no test names',
  examples: {
    good: names(
      'Aehr Test Systems',
      'ACME United Corporation',
      'Demo Polska sp. z o.o.',
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
      'Example Product Manufacturing, Inc.',
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
    ),
  },
  check(account) {
    const name = fieldText(account, 'companyName');
    const found = name === '' ? undefined : companyPlaceholder(name);
    if (!found) return [];
    const severity = found === 'certain' ? 'error' : 'warning';
    return [{ message: { key: `${id}.${found}`, params: { name } }, evidence: name, severity }];
  },
});
