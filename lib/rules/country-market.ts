import { countryName } from '../countries/country-name.ts';
import { countryRules } from '../countries/country-rules.ts';
import { countryOf } from './reading/country-of.ts';
import { ofMicrosoft } from './reading/of-microsoft.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'country-market';
const from = (...codes: string[]) => codes.map((country) => ({ country }));

export const countryMarket = defineRule({
  id,
  fields: ['country'],
  severity: 'warning',
  why: "A partner may sell only in its own CSP market; the customer's country counts.",
  source: 'Partner Center, Regional markets and currencies for CSP (2023-08-17); error codes of its API',
  // The examples are read for a partner of Poland, whose market is Europe.
  check(account, context) {
    const country = countryOf(account);
    const rules = countryRules(country);
    if (!country || !rules || !ofMicrosoft(context)) return [];
    // What the page itself offers is in the market, whatever our list says; countries have been moved before.
    const offered = context.offered?.country ?? [];
    if (offered.length > 0 && [country, countryName(country, 'en')].some((name) => offered.includes(name)))
      return [];
    const { market } = rules;
    if (market === undefined) return [{ message: { key: `${id}.none`, params: { country } } }];
    const own = countryRules(context.partner?.market)?.market;
    if (own === undefined || own === market) return [];
    return [{ message: { key: `${id}.outside`, params: { country, market, own } } }];
  },
});

export const countryMarketExamples = (): Examples => ({
  good: from('PL', 'DE', 'FR', 'GB', 'CH', 'NO', 'IS', 'LI', 'MT', 'CY', 'VA', 'XX', ''),
  bad: from('US', 'PR', 'CA', 'BR', 'IN', 'JP', 'CN', 'AU', 'ZA', 'MX', 'UA', 'RU', 'BY', 'IR'),
});
