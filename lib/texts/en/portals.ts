/** Texts of the options' Portals page. */
export const enPortals = {
  'portals.builtIn': 'Built in',
  'portals.partner-center': 'Microsoft Partner Center',
  'portals.practice': 'Practice portal',
  'portals.open': 'Allowed',
  'portals.closed': 'Not allowed',
  'portals.off': 'Switched off by your organisation',
  'portals.closed.body':
    'The browser does not let Firstpass work there. Allow it again, or remove the portal.',
  'portals.allow': 'Allow again',
  'portals.remove': 'Remove',
  'portals.own': 'Portals you added',
  'portals.own.intro':
    'Firstpass can also help on other sites where you register customers: a cloud marketplace, a vendor’s deal registration, a distributor. There it acts only on forms that ask for a company and its address or registration number.',
  'portals.own.none': 'No other portal yet',
  'portals.own.none.body':
    'Firstpass sees no site but the built-in ones. Paste the address of a registration form above to add its site.',
  'portals.address': 'Address of the portal',
  'portals.address.hint':
    'Paste it from the browser’s address bar. Your browser then asks whether Firstpass may read and change that one site.',
  'portals.add': 'Add portal',
  'portals.willAsk': 'Site to be added:',
  'portals.alsoWritten': 'also written {ascii}',
  'portals.bad.not-address': 'This is not a web address. Paste one like https://portal.example/customers.',
  'portals.bad.http':
    'This address starts with http: and is not encrypted, so anybody on the way could read what you type. Use its https address.',
  'portals.bad.browser-page':
    'This is a page of the browser itself. No extension can work on it; paste the address of a website.',
  'portals.bad.store': 'Browsers let no extension work on this site.',
  'portals.bad.built-in': 'Firstpass works on this portal already: it is built in.',
  'portals.bad.there': 'This portal is in the list already.',
  'portals.bad.too-many': 'The list is full. Remove a portal that you no longer use, then add this one.',
  'portals.bad.policy': 'Your organisation does not allow Firstpass on this site. Ask your administrator.',
  'portals.refused': 'The browser did not allow it, so nothing was added. Add it again and choose “Allow”.',
  'portals.added': '{site} added. Firstpass works on its pages now.',
  'portals.back': '{site} is back in the list.',
  'portals.removed': '{site} removed. Firstpass no longer runs there; your drafts stay.',
} as const;
