import { fieldText } from '../account/field-value.ts';
import { stripLegalForm } from '../names/legal-form.ts';
import { isNoName } from '../names/no-name.ts';
import { titleCased } from '../names/title-case.ts';
import { nameFix, names } from './name-report.ts';
import { countryOf } from './reading/country-of.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-all-upper-case';

/** A single word of up to this many letters is more likely a brand or initials ("IKEA", "ORLEN"). */
const longestBrand = 6;

export const companyNameAllUpperCase = defineRule({
  id,
  fields: ['companyName', 'country'],
  severity: 'info',
  why: 'Some registers print every name in capitals; the customer sees this name on invoices.',
  source: 'Registers such as KRS and VIES print names in capitals; the statutes do not',
  check(account) {
    const name = fieldText(account, 'companyName');
    const core = stripLegalForm(name);
    if (/\p{Ll}/u.test(core) || !/\p{Lu}{4}/u.test(core)) return [];
    if (isNoName(name)) return [];
    const country = countryOf(account);
    const title = titleCased(name.toUpperCase(), country);
    const titleCore = stripLegalForm(title);
    if (!/\p{Ll}/u.test(titleCore)) return [];
    // "CIGNA CORPORATION" has capitals where "IKEA" and "ORLEN S.A." have their usual ones.
    const isBrand = /^[\p{L}\p{N}]+$/u.test(core) && core.length <= longestBrand;
    if (isBrand && (/\p{Ll}/u.test(name) || !/\p{Ll}/u.test(title.replace(titleCore, '')))) return [];
    return [{ message: { key: `${id}.upper`, params: {} }, evidence: name, fix: nameFix(id, title) }];
  },
});

export const companyNameAllUpperCaseExamples = (): Examples => ({
  good: names(
    'IKEA',
    'KGHM Polska Miedź S.A.',
    'IBM',
    'LPP S.A.',
    'ORLEN S.A.',
    'Nowak sp. z o.o.',
    'BMW AG',
    'HSBC Holdings plc',
    'PKP PLK S.A.',
    'ООО «Ромашка»',
    '株式会社日立製作所',
    'AXA',
    'ČEZ, a.s.',
  ),
  bad: names(
    'ORLEN SPÓŁKA AKCYJNA ODDZIAŁ PŁOCK',
    'NOWAK HANDEL SP. Z O.O.',
    'PRZEDSIĘBIORSTWO BUDOWLANE WISŁA',
    'SMITH AND SONS LIMITED',
    'BANK OF AMERICA CORPORATION',
    'AEROPORTI DI ROMA S.P.A.',
    'SOCIÉTÉ GÉNÉRALE SA',
    'MÜLLER MASCHINENBAU GMBH',
    'TELEFÓNICA DE ESPAÑA SAU',
    'PETROLEO BRASILEIRO S A PETROBRAS',
    'ООО РОМАШКА ПЛЮС',
    'ŠKODA AUTO A.S.',
    'WYDAWNICTWO',
    'CIGNA CORPORATION',
    'NORDEN EIENDOM OG DRIFT AS',
    'JENSEN OG SØN APS',
    'KOVÁCS ÉS TÁRSA KFT.',
  ),
});
