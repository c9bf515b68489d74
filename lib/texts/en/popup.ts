/** The popup's checklist: what the portal's how-to asks for, in the words of somebody who has done it. */
export const enPopup = {
  title: 'Add customer',
  progress: 'Add customer: {done} of {total}',
  progressLabel: '{done} of {total} steps done',
  checklist: 'Checklist',
  noName: 'No company name yet',
  noRecordShort: 'No customer at hand',
  noRecord: 'No customer at hand',
  noRecordText:
    'Open Add customer in Partner Center, or prepare the record in the side panel. These are the steps:',
  onList: 'customer list',
  onAccountInfo: 'account info',
  onReseller: 'indirect reseller',
  onSubscriptions: 'subscriptions',
  onReview: 'review',
  onConfirmation: 'confirmation',
  seen: 'seen by Firstpass',

  role: 'You may add customers',
  roleNote: 'Admin agent or Sales agent',
  roleMore:
    'Your account needs the role Admin agent or Sales agent. In older tenants, Global admin and User management admin can do it too. Indirect resellers can’t add customers; their indirect provider does.',
  roleIndirectReseller: 'Indirect resellers can’t: ask your indirect provider',

  papers: 'Papers at hand',
  papersNote: 'Legal name, address, registration number',
  papersMore:
    'The legal name exactly as the official register writes it, the full address, the registration number where the country asks for it, and name, email and phone of a contact at the customer.',

  notCustomer: 'Not yet a customer',
  notCustomerNote: 'Neither with Microsoft nor with another partner',
  notCustomerMore:
    'A company that buys from Microsoft directly (multichannel) or through another partner (multipartner) has a tenant already. Don’t add it again: request a reseller relationship with it.',
  matchCertain: 'Already in your list. Decide before you go on.',
  matchLikely: 'One probable match. Decide before you go on.',
  matchPossible: 'A similar company is in your list. Compare the two.',
  matchChecking: 'Looking in your customer list…',
  matchNone: 'Not in your customer list',
  noList: 'No customer list: import it in options',
  listLost: {
    one: 'Your list of {date} ({count} customer) is gone from this browser: import it again in options',
    other: 'Your list of {date} ({count} customers) is gone from this browser: import it again in options',
  },
  listUnavailable: 'Your customer list can’t be read: import it again in options',
  showMatch: 'Show match',

  accountInfo: 'Account info clean',
  accountInfoNote: 'Nothing to fix, nothing missing',
  accountInfoMore:
    'Company, address and contact go to vetting as you enter them. The domain prefix can’t be changed later.',
  toFix: { one: '{count} to fix', other: '{count} to fix' },
  toCheck: { one: '{count} to check', other: '{count} to check' },
  missing: { one: '{count} still empty', other: '{count} still empty' },

  agreement: 'Customer agreement accepted',
  agreementNote: 'By the customer, in its latest version',
  agreementMore:
    'Nothing can be ordered until the latest Microsoft Customer Agreement is accepted. Since January 2026 the customer accepts it in the Microsoft 365 admin center; a partner can no longer confirm it in the form.',

  reseller: 'Indirect reseller chosen',
  resellerNote: 'Who looks after this customer',
  resellerMore: 'If none is chosen, the customer becomes your own direct customer.',

  subscriptions: 'Subscriptions chosen',
  subscriptionsNote: 'Offers and quantities as ordered',
  subscriptionsMore:
    'Compare offers, quantities and billing period with the order. In the newer flow this comes after the customer exists: tick it when it is done.',

  review: 'Everything reviewed',
  reviewNote: 'Each section against the papers',
  reviewMore: 'Read every section once more. Update takes you back to the one that needs a change.',

  submit: 'Submitted',
  submitNote: 'It can’t be taken back',
  submitMore: 'Submit creates the tenant, the reseller relationship and an administrator account at once.',

  done: 'Password kept safe',
  doneNote: 'It is shown only once',
  doneMore:
    'The confirmation page shows the administrator’s password this one time. Keep it somewhere safe outside Firstpass, which never reads it, then press Done.',

  off: 'Switched off by your organisation on {site}.',
  'off.body': 'Nothing is read or stored there. Ask your administrator if you need it.',
  closed: 'Firstpass is not allowed on {site}.',
  closedText: 'It can neither check the form nor keep your text there. Allow it, then reload the page.',
  allow: 'Allow',
  paused: 'Paused on {site}.',
  resume: 'Resume',
  openPortal: 'Open Partner Center',
  openSidePanel: 'Open side panel',
  options: 'Options',
} as const;
