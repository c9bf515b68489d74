import { fieldText } from '../account/field-value.ts';
import { isNoName } from '../names/no-name.ts';
import { titleCased } from '../names/title-case.ts';
import { nameFix, names } from './name-report.ts';
import { countryOf } from './reading/country-of.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-all-lower-case';

export const companyNameAllLowerCase = defineRule({
  id,
  fields: ['companyName', 'country'],
  severity: 'warning',
  why: 'Official papers write names with capitals, and vetting compares the name with them.',
  source: 'Partner Center, how to add a customer: the name as in the official papers',
  check(account) {
    const name = fieldText(account, 'companyName');
    if (/[\p{Lu}\p{Lt}]/u.test(name) || !/\p{Ll}/u.test(name.slice(1))) return [];
    if (isNoName(name)) return [];
    const title = titleCased(name, countryOf(account));
    if (!/\p{Lu}/u.test(title)) return [];
    return [{ message: { key: `${id}.lower`, params: { name } }, evidence: name, fix: nameFix(id, title) }];
  },
});

export const companyNameAllLowerCaseExamples = (): Examples => ({
  good: names(
    'eBay Inc.',
    'adidas AG',
    'iRobot Corporation',
    'Nowak sp. z o.o.',
    'trivago N.V.',
    'ООО «Ромашка»',
    '株式会社日立製作所',
    'easyJet plc',
    'de Volksbank N.V.',
    'ČEZ, a.s.',
    'LPP S.A.',
    '삼성전자 주식회사',
    '1&1',
  ),
  bad: names(
    'nowak sp. z o.o.',
    'acme trading inc',
    'huber gmbh & co. kg',
    'société générale',
    'kowalski i syn sp.j.',
    'telefónica s.a.',
    'škoda auto a.s.',
    'fratelli rossi s.r.l.',
    'øresund consulting aps',
    'biuro rachunkowe anna',
    'smith and sons limited',
    'ооо ромашка',
    'müller',
  ),
});
