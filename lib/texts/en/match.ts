/** Why a customer of the list was found, by the reason's code. Shown on the extension's own pages only. */
export const enMatch = {
  'said-same': 'You said it is the same company',
  'same-tenant-id': 'Same Microsoft ID',
  'same-registration-id': 'Same registration number',
  'same-name': 'Same name',
  'same-alternative-name': 'Same as another name of this customer',
  'same-domain': 'Same domain',
  'same-country': 'Same country/region',
  'shared-name-word': 'A word of the name is the same',
  'country-unknown': 'The country/region is not known on both sides',
  'common-name': 'Many companies have a name like this',
  'shared-domain': 'Other customers use this domain too',
  'short-registration-id': 'The number is short: other companies may have it too',
  'other-country': 'Other country/region',
  'other-legal-form': 'Other legal form',
  'other-tenant-id': 'Other Microsoft ID',
  'other-registration-id': 'Other registration number',
} as const;
