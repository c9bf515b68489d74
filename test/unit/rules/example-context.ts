import type { CheckContext } from '../../../lib/rules/rule.ts';

/** What the examples of the rules about dates and own domains are read with. */
export const exampleContext: CheckContext = {
  today: '2026-11-22',
  partner: { domains: ['partner.example', 'partner.com.pl'], market: 'PL' },
};

/** Rules about names, whose good examples are official names that none of them may disturb. */
export const isNameRule = (id: string) => id.startsWith('company-name-') || id.startsWith('contact-name-');
