/** Texts of the options' Portals page. */
export const enPortals = {
  'portals.builtIn': 'Built in',
  'portals.partner-center': 'Microsoft Partner Center',
  'portals.practice': 'Practice portal',
  'portals.open': 'Allowed',
  'portals.closed': 'Not allowed',
  'portals.own': 'Portals you added',
  'portals.own.none': 'No other portal',
  'portals.own.none.body': 'Firstpass works on the built-in portals only and sees no other site.',
} as const;
