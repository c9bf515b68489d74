/** What the rules about phone, contact, mail and domain say; parameters as in `rules-record.ts`. */
export const enRulesContact = {
  'phone-format.letters': 'The portal takes digits only: {value}.',
  'phone-format.short': 'A short number works at home only. Enter a full one.',

  'phone-kind.title': 'Kind of number',
  'phone-kind.why': 'Vetting may call this number.',
  'phone-kind.premium': 'Calls to this number cost extra. Enter an ordinary one.',
  'phone-kind.shared': 'The caller pays for part of this number, and it may not work from abroad.',
  'phone-kind.machine': 'This number is a machine’s. Enter an ordinary one.',
  'phone-kind.fax': 'This number is a fax’s. Enter an ordinary one.',

  'contact-role.title': 'Department as a contact',
  'contact-role.why': 'The portal wants a real person it can write to.',
  'contact-role.role': '“{name}” is a department or a post. Enter a person’s name.',
  'contact-role.salutation': '“{name}” is a form of address. Enter the first name.',

  'contact-company.title': 'Company as a contact',
  'contact-company.why': 'The portal wants a real person it can write to.',
  'contact-company.form': '“{form}” is a company’s legal form. Enter a person’s name.',
  'contact-company.same': '“{name}” is the company’s name. Enter a person’s name.',

  'contact-digits.title': 'Digits in a name',
  'contact-digits.why': 'The portal wants a real person it can write to.',
  'contact-digits.found': '“{found}” is no part of a name. Take it out.',

  'contact-full-name.title': 'Both names in one field',
  'contact-full-name.why': 'Mails and invoices greet the contact by this name.',
  'contact-full-name.both': 'First and last name stand in one field. Split them.',
  'contact-full-name.fix': '{value}',

  'contact-same-names.title': 'Same first and last name',
  'contact-same-names.why': 'The portal wants a real person it can write to.',
  'contact-same-names.same': 'First and last name are both “{name}”. Is that right?',

  'contact-swapped.title': 'Swapped names',
  'contact-swapped.why': 'Mails and invoices greet the contact by this name.',
  'contact-swapped.address':
    'The email address has the names the other way round. Is “{name}” the first name?',
  'contact-swapped.capitals': '“{name}” in capitals looks like the last name. Swap them?',
  'contact-swapped.fix': '{value}',

  'contact-title.title': 'Title in a name',
  'contact-title.why': 'Mails and invoices greet the contact by this name.',
  'contact-title.title-in-name': '“{title}” is a title. The name alone will do.',
  'contact-title.fix': '{value}',

  'contact-case.title': 'Capitals in a person’s name',
  'contact-case.why': 'Mails and invoices greet the contact by this name.',
  'contact-case.upper': 'All in capitals. Is it {value}?',
  'contact-case.lower': 'All in small letters. Is it {value}?',
  'contact-case.fix': '{value}',

  'email-format.international': 'Many programs refuse other letters than a to z before the @.',
  'email-format.quoted': 'Hardly any program takes quotation marks in an address. Ask for another one.',

  'email-placeholder.title': 'Invented email address',
  'email-placeholder.why':
    'Order mails and the invitation to accept the customer agreement go to this address.',
  'email-placeholder.reserved': '“{part}” is kept for tests; no mail arrives there.',
  'email-placeholder.invented': '“{part}” looks invented. Ask the customer for the real address.',
  'email-placeholder.unread': 'Nobody reads mails to “{part}”. Enter a person’s address.',

  'email-typing-error.title': 'Typing error behind the @',
  'email-typing-error.why':
    'Order mails and the invitation to accept the customer agreement go to this address.',
  'email-typing-error.domain': '“{domain}” looks mistyped. Is it {value}?',
  'email-typing-error.fix': '{value}',

  'email-free-mail.title': 'Private mailbox',
  'email-free-mail.why':
    'Order mails and the invitation to accept the customer agreement go to this address.',
  'email-free-mail.free': 'Anybody can have an address at {domain}. One at the company’s domain is better.',
  'email-free-mail.tenant':
    'The customer has a tenant already. Request a reseller relationship rather than make a second one.',
  'email-free-mail.education':
    'The portal refuses {domain} for education customers. Enter an address at their own domain.',

  'email-role.title': 'Shared mailbox',
  'email-role.why': 'Order mails and the invitation to accept the customer agreement go to this address.',
  'email-role.shared': 'Several people read “{local}”. A person’s own address is better.',

  'email-other-company.title': 'Address of another company',
  'email-other-company.why':
    'Order mails and the invitation to accept the customer agreement go to this address.',
  'email-other-company.other':
    'The address is at {domain}, the website at {site}. Do both belong to the customer?',

  'website-format.title': 'Website',
  'website-format.why': 'Vetting looks at the company’s website.',
  'website-format.scheme': 'The whole address is {value}.',
  'website-format.slip': 'There is a slip in the address. Is it {value}?',
  'website-format.invalid': 'This is no web address, such as https://www.contoso.com.',
  'website-format.fix': '{value}',

  'website-owner.title': 'Whose website',
  'website-owner.why': 'Vetting looks at the company’s website.',
  'website-owner.shared': 'Anybody can have a page at {host}. Enter their own site, if there is one.',
  'website-owner.trial': '“{host}” is not the customer’s site. Enter the real one or none.',

  'domain-prefix-format.domain': 'Only a name belongs here, no web or mail address. It can never be changed.',

  'domain-prefix-unsuitable.title': 'Unsuitable domain prefix',
  'domain-prefix-unsuitable.why':
    'The prefix becomes the address of the new tenant and can never be changed.',
  'domain-prefix-unsuitable.reserved':
    '“{value}” is a name of Microsoft’s or of a mailbox. Take the company’s name; it can never be changed.',
  'domain-prefix-unsuitable.trial':
    '“{value}” is a trial word. Take the company’s name; it can never be changed.',
  'domain-prefix-unsuitable.fix': '{value}',

  'domain-prefix-likeness.title': 'Domain prefix unlike the name',
  'domain-prefix-likeness.why': 'The prefix becomes the address of the new tenant and can never be changed.',
  'domain-prefix-likeness.unlike':
    '“{value}” is not like the company’s name. Make sure; it can never be changed.',
  'domain-prefix-likeness.fix': '{value}',
} as const;
