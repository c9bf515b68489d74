import type { enPortals } from '../en/portals.ts';
import type { Plural } from '../say.ts';

export const plPortals: Record<keyof typeof enPortals, string | Plural> = {
  'portals.builtIn': 'Wbudowane',
  'portals.partner-center': 'Centrum partnerskie Microsoft',
  'portals.practice': 'Portal ćwiczebny',
  'portals.open': 'Dozwolony',
  'portals.closed': 'Niedozwolony',
  'portals.own': 'Portale dodane przez Ciebie',
  'portals.own.none': 'Brak innych portali',
  'portals.own.none.body':
    'Firstpass działa tylko na portalach wbudowanych i nie widzi żadnej innej witryny.',
};
