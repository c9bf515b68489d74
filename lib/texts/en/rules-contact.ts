/** What the rules about phone, contact, mail and domain say; parameters as in `rules-record.ts`. */
export const enRulesContact = {
  'phone-format.letters': 'The portal takes digits only: {value}.',
  'phone-format.short': 'A short number works at home only. Enter one that can be called from abroad, too.',

  'phone-kind.title': 'Kind of phone number',
  'phone-kind.why':
    'Vetting may call this number; a fax, a pager or a number that costs the caller extra reaches nobody.',
  'phone-kind.premium': 'Calls to this number cost extra. Enter an ordinary one.',
  'phone-kind.shared': 'This number shares the cost with the caller and may not work from abroad.',
  'phone-kind.machine': 'At this number a machine answers. Enter one where somebody picks up.',
  'phone-kind.fax': 'This is marked as a fax number. Enter one where somebody picks up.',

  'contact-role.title': 'Department in place of a person',
  'contact-role.why':
    'The portal wants a real person it can write to; a department or a post accepts no agreement.',
  'contact-role.role': '“{name}” is a department or a post. Enter the name of a person there.',
  'contact-role.salutation': '“{name}” is a form of address. Enter the first name.',

  'contact-company.title': 'Company in place of a person',
  'contact-company.why': 'The contact is a person of the company; its name belongs in the field above.',
  'contact-company.form': '“{form}” is the legal form of a company. Enter a person’s name here.',
  'contact-company.same': '“{name}” is the company’s name. Enter a person’s name here.',

  'contact-digits.title': 'Digits in a name',
  'contact-digits.why':
    'Digits in a name come from a phone, a login or a note, and the portal writes to the person by this name.',
  'contact-digits.found': '“{found}” is no part of a name. Take it out.',

  'contact-full-name.title': 'Both names in one field',
  'contact-full-name.why': 'The portal keeps first and last name apart and wants both.',
  'contact-full-name.both': 'First and last name stand in one field. Split them.',
  'contact-full-name.fix': '{value}',

  'contact-same-names.title': 'Same first and last name',
  'contact-same-names.why':
    'The same word as first and last name is mostly a slip, though some people bear it.',
  'contact-same-names.same': 'First and last name are both “{name}”. Is that right?',

  'contact-swapped.title': 'Swapped names',
  'contact-swapped.why':
    'Mails and invoices greet the contact by the first name; swapped names make a bad start.',
  'contact-swapped.address':
    'The email address has the names the other way round. Is “{name}” the first name?',
  'contact-swapped.capitals': '“{name}” in capitals looks like the last name. Swap them?',
  'contact-swapped.fix': '{value}',

  'contact-title.title': 'Title in a name',
  'contact-title.why': 'A title is no part of the name: mails greet the contact by what stands here.',
  'contact-title.title-in-name': '“{title}” is a title. The name alone will do.',
  'contact-title.fix': '{value}',

  'contact-case.title': 'Capitals in a person’s name',
  'contact-case.why': 'Mails and invoices show the name as it stands here.',
  'contact-case.upper': 'The name is all in capitals. Is it {value}?',
  'contact-case.lower': 'The name is all in small letters. Is it {value}?',
  'contact-case.fix': '{value}',

  'email-format.international':
    'Mail can go to such an address, but many programs refuse other letters than a to z before the @.',
  'email-format.quoted': 'Hardly any program takes an address with quotation marks. Ask for another one.',

  'email-placeholder.title': 'Invented email address',
  'email-placeholder.why':
    'Order mails and the invitation to accept the agreement reach nobody at an invented address.',
  'email-placeholder.reserved': '“{part}” is kept for tests; no mail ever arrives there.',
  'email-placeholder.domain': '“{part}” looks invented. Ask the customer for the real address.',
  'email-placeholder.local': '“{part}” looks invented. Ask the customer for the real address.',
  'email-placeholder.unread': 'Nobody reads mails to “{part}”. Enter the address of a person.',

  'email-typing-error.title': 'Typing error behind the @',
  'email-typing-error.why': 'One wrong letter behind the @, and the order mails reach a stranger or nobody.',
  'email-typing-error.domain': '“{domain}” looks mistyped. Is it {value}?',
  'email-typing-error.fix': '{value}',

  'email-free-mail.title': 'Private mailbox',
  'email-free-mail.why':
    'A private mailbox shows nobody that the contact belongs to the company; education customers may not use one.',
  'email-free-mail.free': 'Anybody can have an address at {domain}. One at the company’s domain is better.',
  'email-free-mail.tenant':
    'The customer has a tenant already. Request a reseller relationship rather than make a second one.',
  'email-free-mail.education':
    'Education customers need an address at their own domain; the portal refuses {domain}.',

  'email-role.title': 'Shared mailbox',
  'email-role.why':
    'The contact should be a person: order mails and the invitation to accept the agreement name one.',
  'email-role.shared': '“{local}” is a mailbox that several people read. A person’s own address is better.',

  'email-other-company.title': 'Address of another company',
  'email-other-company.why':
    'The contact must be a person of the customer; an address of another company may be a slip.',
  'email-other-company.other': 'The address is at {domain}, the website at {site}. Do both belong to them?',

  'website-format.title': 'Website',
  'website-format.why':
    'Vetting looks at the company’s website; an address that opens nothing proves nothing.',
  'website-format.scheme': 'The whole address is {value}.',
  'website-format.slip': 'There is a slip in the address. Is it {value}?',
  'website-format.invalid': 'This is no web address, such as https://www.contoso.com.',
  'website-format.fix': '{value}',

  'website-owner.title': 'Whose website',
  'website-owner.why':
    'Vetting looks at the company’s own website; a page on a site of everybody’s shows less.',
  'website-owner.reserved': '“{host}” is kept for tests; there is no such site.',
  'website-owner.shared': 'Anybody can have a page at {host}. Enter their own site, if there is one.',
  'website-owner.trial': '“{host}” is not the customer’s site. Enter the real one or none.',

  'domain-prefix-format.domain':
    'Only a name belongs here, no web or mail address. Choose with care, it can never be changed.',

  'domain-prefix-unsuitable.title': 'Unsuitable domain prefix',
  'domain-prefix-unsuitable.why':
    'The prefix names the customer’s tenant for ever; a trial word or a name of Microsoft’s is no good one and long since taken.',
  'domain-prefix-unsuitable.reserved':
    '“{value}” is a name of Microsoft’s or of a mailbox. Take the company’s name; it can never be changed.',
  'domain-prefix-unsuitable.trial':
    '“{value}” is a trial word. Take the company’s name; it can never be changed.',
  'domain-prefix-unsuitable.fix': '{value}',

  'domain-prefix-likeness.title': 'Domain prefix unlike the name',
  'domain-prefix-likeness.why':
    'The prefix is the address of the new tenant for ever, so it should be like the company’s name.',
  'domain-prefix-likeness.unlike':
    '“{value}” is not like the company’s name. Make sure, it can never be changed.',
  'domain-prefix-likeness.fix': '{value}',
} as const;
