import { fieldText } from '../account/field-value.ts';
import { freeMailDomains } from '../names/free-mail.ts';
import { hostOf, ownLabel } from './reading/domain.ts';
import { asTyped, emailIn, isUnder } from './reading/email.ts';
import { latinLetters } from './reading/latin.ts';
import { isLike } from './reading/prefix.ts';
import { isSharedHost } from './reading/shared-hosts.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'email-other-company';

const firm = (companyName: string, website: string, email: string) => ({ companyName, website, email });

export const emailOtherCompany = defineRule({
  id,
  fields: ['email', 'website', 'companyName'],
  severity: 'info',
  why: 'Order mails and the invitation to accept the customer agreement go to this address.',
  source: 'Partner Center, Validate names and addresses (2023-01-11)',
  check(account) {
    const text = fieldText(account, 'email');
    const domain = emailIn(text)?.domain;
    const site = hostOf(fieldText(account, 'website'));
    if (domain === undefined || site === undefined || isSharedHost(site)) return [];
    if (freeMailDomains.has(domain) || isUnder(domain, 'onmicrosoft.com')) return [];
    const [ours, theirs] = [latinLetters(ownLabel(domain)), latinLetters(ownLabel(site))];
    if (ours.includes(theirs) || theirs.includes(ours) || ours.startsWith('xn') || theirs.startsWith('xn'))
      return [];
    const name = fieldText(account, 'companyName');
    if (name !== '' && isLike(ours, name)) return [];
    const params = { domain, site };
    return [{ message: { key: `${id}.other`, params }, evidence: asTyped(text, domain) }];
  },
});

export const emailOtherCompanyExamples = (): Examples => ({
  good: [
    firm('Orlik Sp. z o.o.', 'https://www.orlik.pl', 'anna@orlik.pl'),
    firm('Orlik Sp. z o.o.', 'orlik.pl', 'anna@orlik.com.pl'),
    firm('Orlik Sp. z o.o.', 'https://orlik.pl', 'anna@poczta.orlik.pl'),
    firm('Orlik Sp. z o.o.', 'https://orlik.pl', 'anna@gmail.com'),
    firm('Müller GmbH', 'https://müller.de', 'anna@mueller-bau.de'),
    firm('Blue Yonder Airlines', 'https://fly-now.com', 'anna@blueyonder.com'),
    firm('Orlik Sp. z o.o.', 'https://facebook.com/orlik', 'anna@zaklady.pl'),
    firm('Orlik Sp. z o.o.', '', 'anna@zaklady.pl'),
    firm('Orlik Sp. z o.o.', 'https://zaklady.pl', 'anna@orlik.onmicrosoft.com'),
    firm('Zakłady Łódzkie S.A.', 'https://nasza-fabryka.pl', 'anna@lodzkie.eu'),
    firm('ООО Ромашка', 'https://cveti.ru', 'anna@romashka.ru'),
    firm('Orlik', 'orlik', 'anna@zaklady.pl'),
  ],
  bad: [
    firm('Orlik Sp. z o.o.', 'https://www.orlik.pl', 'anna@zaklady.pl'),
    firm('Orlik Sp. z o.o.', 'orlik.pl', 'anna@hurtownia-abak.com.pl'),
    firm('Müller GmbH', 'https://mueller.de', 'anna@bergmann.de'),
    firm('Proseware Ltd', 'https://proseware.co.uk', 'anna@harrington.co.uk'),
    firm('Dupont Frères SARL', 'https://dupont-freres.fr', 'anna@cabinet-leroy.fr'),
    firm('García e Hijos S.L.', 'https://garcia.es', 'anna@gestoria-vidal.es'),
    firm('Rossi S.r.l.', 'https://rossi.it', 'anna@studioverdi.it'),
    firm('De Vries B.V.', 'https://devries.nl', 'anna@bakkerij.nl'),
    firm('Novák s.r.o.', 'https://novak.cz', 'anna@dvorak.cz'),
    firm('Silva Lda', 'https://silva.pt', 'anna@contabilista.pt'),
    firm('Aozora K.K.', 'https://aozora.co.jp', 'anna@yamada.co.jp'),
    firm('', 'https://orlik.pl', 'Anna <anna@zaklady.pl>'),
  ],
});
