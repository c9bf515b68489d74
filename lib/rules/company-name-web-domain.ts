import { isLegalForm } from '../names/legal-form.ts';
import { names, seenName } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-web-domain';

/** No domain is longer. */
const longest = 253;
const address = /^(?:https?:\/\/|www\.)\S{3,200}$/iu;
const domain =
  /^(?:[\p{L}\p{N}-]{1,63}\.){0,3}[\p{L}\p{N}-]{3,63}\.([a-z]{2}|com|net|org|info|biz|gov|edu|app|dev|shop|online|store|cloud|tech|global|com\.[a-z]{2}|co\.[a-z]{2})\/?$/iu;

export const companyNameWebDomain = defineRule({
  id,
  fields: ['companyName'],
  severity: 'info',
  why: 'A web address is seldom what the official papers say.',
  source: 'Partner Center, validate names and addresses (top-level domains in names, September 2021)',
  check(account) {
    const name = seenName(account);
    if (name.length > longest) return [];
    const sure = address.test(name);
    const ending = domain.exec(name)?.[1];
    // "Nowak.SA" is a name with its legal form.
    if (!sure && (!ending || (isLegalForm(ending) && name !== name.toLowerCase()))) return [];
    return [
      {
        severity: sure ? 'warning' : 'info',
        message: { key: `${id}.whole`, params: { name } },
        evidence: name,
      },
    ];
  },
});

export const companyNameWebDomainExamples = (): Examples => ({
  good: names(
    'Booking.com B.V.',
    'Amazon.com, Inc.',
    'Alza.cz a.s.',
    'Siemens AG',
    'Nowak.SA',
    'E.ON SE',
    'Allegro.pl sp. z o.o.',
    'Salesforce.com Inc',
    'U.S. Bancorp',
    'St.Gobain',
    'WWW Holding Company Ltd',
    'T-Mobile Polska S.A.',
    'ООО «Мэйл.Ру»',
    'Souq.com FZ-LLC',
  ),
  bad: names(
    'www.siemens.com',
    'https://www.danone.fr',
    'http://nowak.pl',
    'nowak.com.pl',
    'kowalski.pl',
    'Booking.com',
    'muller-bau.de',
    'ferrari.it',
    'alza.cz',
    'example.co.uk',
    'WWW.MERCADONA.ES',
    'philips.nl/',
    'mail.ru',
  ),
});
