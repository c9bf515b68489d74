import type { enMatch } from '../en/match.ts';

export const plMatch: Record<keyof typeof enMatch, string> = {
  'said-same': 'Potwierdzono, że to ta sama firma',
  'said-different': 'Zapisano, że to inna firma, ale teraz numer jest ten sam',
  'same-tenant-id': 'Ten sam identyfikator Microsoft',
  'same-registration-id': 'Ten sam numer rejestrowy',
  'same-name': 'Ta sama nazwa',
  'same-alternative-name': 'Tak samo jak inna nazwa tego klienta',
  'same-domain': 'Ta sama domena',
  'same-country': 'Ten sam kraj/region',
  'shared-name-word': 'Jedno ze słów nazwy jest takie samo',
  'country-unknown': 'Kraj/region nie jest znany po obu stronach',
  'common-name': 'Wiele firm ma podobną nazwę',
  'shared-domain': 'Tej domeny używają też inni klienci',
  'short-registration-id': 'Numer jest krótki: mogą go mieć także inne firmy',
  'other-country': 'Inny kraj/region',
  'other-legal-form': 'Inna forma prawna',
  'other-tenant-id': 'Inny identyfikator Microsoft',
  'other-registration-id': 'Inny numer rejestrowy',
};
