/** Texts of the options' Lookups page. */
export const enLookups = {
  'lookups.heading': 'Lookups',
  'lookups.intro':
    'By itself Firstpass sends nothing anywhere. A lookup asks a service on the web, and only at the moment you press Look up in the side panel. Each one stays off until you switch it on here.',
  'lookups.on': 'On',
  'lookups.off': 'Off',
  'lookups.turnOn': 'Switch on',
  'lookups.turnOn.name': 'Switch on: {name}',
  'lookups.turnOff': 'Switch off',
  'lookups.turnOff.name': 'Switch off: {name}',
  'lookups.willAsk': 'Your browser then asks whether Firstpass may reach {host}.',
  'lookups.refused':
    'The browser did not allow {host}, so the lookup stays off. Switch it on again and choose “Allow”.',
  'lookups.forbidden': 'Your organisation does not allow this lookup. Ask your administrator.',
  'lookups.asks': 'Asks',
  'lookups.sends': 'Sends',
  'lookups.sees': 'What the service learns',
  'lookups.keeps': 'Keeps',
  'lookups.microsoft-tenant': 'Microsoft tenant',
  'lookups.microsoft-tenant.why':
    'Before you add a company, it tells whether the company’s domain belongs to a Microsoft tenant already, and whether the domain prefix you want is taken. A second tenant can’t be deleted.',
  'lookups.microsoft-tenant.asks': 'Microsoft’s sign-in service, {host}',
  'lookups.microsoft-tenant.sends':
    'The domains of the website and of the contact’s mail, and the prefix with .onmicrosoft.com. No name, no mail address, no cookie.',
  'lookups.microsoft-tenant.sees':
    'That somebody at your network address asked about these domains, as with any page you open.',
  'lookups.microsoft-tenant.keeps': 'Nothing. The answer goes when you close the side panel.',
  'lookups.microsoft-tenant.switchedOn':
    'The lookup is on. In the side panel, Look up stands under Existing customers.',
  'lookups.microsoft-tenant.switchedOff': 'The lookup is off. Microsoft is not asked any more.',
} as const;
