import { fieldText } from '../account/field-value.ts';
import { prefixFixes } from './reading/prefix-fixes.ts';
import { unsuitable } from './reading/unsuitable-prefix.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'domain-prefix-unsuitable';
const prefix = (domainPrefix: string, companyName = 'Orlik Sp. z o.o.') => ({ companyName, domainPrefix });

export const domainPrefixUnsuitable = defineRule({
  id,
  fields: ['domainPrefix', 'companyName'],
  severity: 'warning',
  why: 'The prefix becomes the address of the new tenant and can never be changed.',
  source: 'Partner Center, Add a new customer (2023-01-11)',
  check(account) {
    const value = fieldText(account, 'domainPrefix');
    const company = fieldText(account, 'companyName');
    const variant = value === '' || value.length > 63 ? undefined : unsuitable(value, company);
    if (!variant) return [];
    const message = { key: `${id}.${variant}`, params: { value } };
    return [{ message, evidence: value, ...prefixFixes(id, company) }];
  },
});

export const domainPrefixUnsuitableExamples = (): Examples => ({
  good: [
    prefix('orlik'),
    prefix('contoso', 'Contoso Ltd'),
    prefix('azureblue', 'Orlik'),
    prefix('live', 'Live Nation Polska sp. z o.o.'),
    prefix('testfuchs', 'Test-Fuchs GmbH'),
    prefix('demo', 'Demo Injection S.r.l.'),
    prefix('mailpol', 'Mailpol S.A.'),
    prefix('officedepot', 'Office Depot France'),
    prefix('cloudserve', 'Cloudserve Kft.'),
    prefix('partnerbud', 'Partnerbud'),
    prefix('proseware', ''),
    prefix('24'),
    prefix(''),
  ],
  bad: [
    prefix('test'),
    prefix('test123'),
    prefix('demo'),
    prefix('asdf'),
    prefix('testfirma', 'Müller GmbH'),
    prefix('microsoft'),
    prefix('microsoftpolska'),
    prefix('azure', 'García S.L.'),
    prefix('Office365', 'Dupont SARL'),
    prefix('admin', 'Rossi S.r.l.'),
    prefix('www'),
    prefix('mail', 'Novák s.r.o.'),
    prefix('login', ''),
    prefix('customer', 'Proseware Ltd'),
    prefix('newtenant2026', 'Proseware Ltd'),
    prefix('kunde4711', 'Bäckerei Schäfer OHG'),
  ],
});
