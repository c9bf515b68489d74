import type { CheckContext } from './rule.ts';

/** What the examples of the rules are read with: rules about dates, own domains and own words need some. */
export const exampleContext: CheckContext = {
  today: '2026-11-22',
  partner: { domains: ['partner.example', 'partner.com.pl'], market: 'PL' },
  ownAbbreviations: [
    { short: 'PUP', long: 'Przedsiębiorstwo Usług Pożarniczych' },
    { short: 'FFW', long: 'Freiwillige Feuerwehr' },
    { short: 'A.C.L.', long: 'Atelier de Construction' },
    { short: 'TRN', long: 'Talleres Reunidos' },
    { short: 'Stav. Pod.', long: 'Stavební Podnik' },
    { short: 'StavPod', long: 'Stavební Podnik' },
  ],
};
