import { fieldText } from '../account/field-value.ts';
import { hostOf, ownLabel } from './reading/domain.ts';
import { emailIn } from './reading/email.ts';
import { latinLetters } from './reading/latin.ts';
import { isLike, longestPrefix } from './reading/prefix.ts';
import { prefixFixes } from './reading/prefix-fixes.ts';
import { unsuitable } from './reading/unsuitable-prefix.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'domain-prefix-likeness';

const prefix = (domainPrefix: string, companyName: string, website = '') => ({
  companyName,
  domainPrefix,
  website,
});

export const domainPrefixLikeness = defineRule({
  id,
  fields: ['domainPrefix', 'companyName', 'website', 'email'],
  severity: 'info',
  why: 'The prefix becomes the address of the new tenant and can never be changed.',
  source: 'Partner Center, Add a new customer (2023-01-11)',
  check(account) {
    const value = fieldText(account, 'domainPrefix');
    const company = fieldText(account, 'companyName');
    if (company === '' || !/^[A-Za-z0-9]+$/.test(value) || value.length > longestPrefix) return [];
    if (isLike(value, company) || unsuitable(value, company)) return [];
    const own = [hostOf(fieldText(account, 'website')), emailIn(fieldText(account, 'email'))?.domain];
    const isTheirs = (host: string | undefined) =>
      host !== undefined && latinLetters(ownLabel(host)) === value.toLowerCase();
    if (own.some(isTheirs)) return [];
    const message = { key: `${id}.unlike`, params: { value } };
    return [{ message, evidence: value, ...prefixFixes(id, company) }];
  },
});

export const domainPrefixLikenessExamples = (): Examples => ({
  good: [
    prefix('orlik', 'Orlik Sp. z o.o.'),
    prefix('orlikpolska', 'Orlik Sp. z o.o.'),
    prefix('zlodzkie', 'Zakłady Łódzkie S.A.'),
    prefix('muellerbau', 'Müller Bau GmbH'),
    prefix('mullerbau', 'Müller Bau GmbH'),
    prefix('kghm', 'KGHM Polska Miedź S.A.'),
    prefix('dgfip', 'Direction Générale des Finances Publiques'),
    prefix('romashka', 'ООО «Ромашка»'),
    prefix('papadopoulos', 'Παπαδόπουλος Α.Ε.'),
    prefix('aozora', '株式会社青空'),
    prefix('3m', '3M Poland'),
    prefix('nowystyl', 'Fabryka Krzeseł S.A.', 'https://nowystyl.pl'),
    prefix('prosew', 'Proseware Ltd'),
    prefix('anything', ''),
  ],
  bad: [
    prefix('zaklady', 'Orlik Sp. z o.o.'),
    prefix('olrik', 'Orlik Sp. z o.o.'),
    prefix('hurtownia1', 'Orlik Sp. z o.o.'),
    prefix('bergmann', 'Müller Bau GmbH'),
    prefix('leroy', 'Dupont Frères SARL'),
    prefix('vidal', 'García e Hijos S.L.'),
    prefix('verdi', 'Rossi S.r.l.'),
    prefix('bakkerij', 'De Vries B.V.'),
    prefix('dvorak', 'Novák s.r.o.'),
    prefix('contabilista', 'Silva Lda'),
    prefix('cveti', 'ООО Ромашка'),
    prefix('harrington', 'Proseware Ltd'),
    prefix('lehmann4711', 'Bäckerei Schäfer OHG'),
  ],
});
