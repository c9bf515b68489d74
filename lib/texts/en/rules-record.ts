/**
 * What the rules about address, contact and agreement say. Parameters: `{field}` is a field's key and `{country}` an
 * ISO code (surfaces put the names in their place), everything else is shown as it comes.
 */
export const enRulesRecord = {
  'required-fields.title': 'Required fields',
  'required-fields.why':
    'The portal does not accept the form while a field that the country requires is empty.',
  'required-fields.missing': '{field} is still empty.',
  'required-fields.fix': '{value}',

  'country-code.title': 'Country code',
  'country-code.why':
    'The portal knows each country by its two-letter ISO code; the United Kingdom, for one, is GB and not UK.',
  'country-code.name': '“{value}” is no ISO code; the country’s code is {code}.',
  'country-code.unknown': 'No country is called “{value}”. Choose it from the list.',
  'country-code.fix': '{value}',

  'postal-code-format.title': 'Postal code',
  'postal-code-format.why':
    'The portal checks the postal code against the pattern of the country; a wrong one stops the form or the vetting.',
  'postal-code-format.invalid':
    'This is no postal code of {country}; codes there look like {example}. Check it against the customer’s papers.',
  'postal-code-format.layout': 'Postal codes of {country} are written like {example}.',
  'postal-code-format.blank': 'The code is usually written with a blank: {value}.',
  'postal-code-format.zero':
    'A digit is missing; codes of {country} look like {example}. Spreadsheets drop the zero in front: is it {value}?',
  'postal-code-format.fix': '{value}',

  'state-of-country.title': 'State or province',
  'state-of-country.why':
    'The address check compares the state with a list in the United States, Canada, China and Mexico, and with whatever list the page offers.',
  'state-of-country.code': 'The portal wants the code here: {value}.',
  'state-of-country.name': 'The portal wants the full name here: {value}.',
  'state-of-country.not-offered': '“{value}” is not in the page’s list.',
  'state-of-country.territory':
    '“{value}” is not a state in the portal but a country of its own. Choose it as the country, if it is in your market.',
  'state-of-country.unknown': '“{value}” is no state or province of {country} that we know.',
  'state-of-country.fix': '{value}',

  'phone-format.title': 'Phone number',
  'phone-format.why':
    'The portal checks the phone number against the country, and vetting may call it; the international form is read the same everywhere.',
  'phone-format.prefix': 'Only the country code so far. Add the number.',
  'phone-format.unreadable':
    'This is not a phone number. Leave the field empty rather than fill it with words.',
  'phone-format.length': 'The number has too few or too many digits. Check it digit by digit.',
  'phone-format.invalid': 'No such number is in use in {country}. Check it with the customer.',
  'phone-format.several': 'There are several numbers here; the portal takes one. Keep the main one.',
  'phone-format.extension':
    'The portal may refuse an extension. Keep the number alone and note the extension elsewhere.',
  'phone-format.american': 'In the United States the portal wants ten digits without a plus: {value}.',
  'phone-format.writing': 'Write the number with digits, blanks and hyphens only: {value}.',
  'phone-format.national': 'In the international form the number reads the same everywhere: {value}.',
  'phone-format.fix': '{value}',

  'phone-country.title': 'Phone and country',
  'phone-country.why':
    "A company's number usually belongs to its country; a foreign one often means that the wrong country is chosen.",
  'phone-country.foreign':
    'The number begins with {code}, but {country} has {home}. Check the country and the number.',

  'phone-placeholder.title': 'Invented phone number',
  'phone-placeholder.why':
    'An invented phone number makes the vetting of the customer fail when somebody tries to call it.',
  'phone-placeholder.made-up': 'This looks like an invented number. Ask the customer for the real one.',

  'email-format.title': 'Email address',
  'email-format.why': 'Order mails and the invitation to accept the customer agreement go to this address.',
  'email-format.no-at': 'This is no email address: the @ is missing.',
  'email-format.blank': 'There is a blank inside the address. Take it out.',
  'email-format.local': 'The part before the @ has letters or signs that no address has.',
  'email-format.domain': 'The part after the @ is no complete domain, such as contoso.com.',
  'email-format.several': 'There are several addresses here; the portal takes one.',
  'email-format.tidy': 'The address came with something around it. Only the address belongs here: {value}.',
  'email-format.fix': '{value}',

  'email-microsoft.title': 'Address at Microsoft',
  'email-microsoft.why':
    'The portal refuses an address at microsoft.com: the contact must be a person of the customer.',
  'email-microsoft.refused': 'The portal refuses addresses at microsoft.com. Enter a person of the customer.',

  'email-partner-domain.title': 'Your own address',
  'email-partner-domain.why':
    "The portal refuses the partner's own domain: the contact must be a person of the customer, who gets the order mails.",
  'email-partner-domain.own': '{domain} is your own company’s domain. Enter a person of the customer.',

  'domain-prefix-format.title': 'Domain prefix',
  'domain-prefix-format.why':
    'The prefix becomes the address of the new tenant and can never be changed: letters and digits only, at most 27.',
  'domain-prefix-format.suffix': 'Only the part before .onmicrosoft.com belongs here: {value}.',
  'domain-prefix-format.characters':
    '“{value}” is not allowed: letters a to z and digits only. Choose with care, it can never be changed.',
  'domain-prefix-format.too-long': {
    one: '{count} character is too long, {longest} are allowed. Choose with care, it can never be changed.',
    other:
      '{count} characters are too many, {longest} are allowed. Choose with care, it can never be changed.',
  },
  'domain-prefix-format.fix': '{value}',

  'agreement-date.title': 'Date of the agreement',
  'agreement-date.why':
    "The date must be the day on which somebody at the customer really accepted the agreement; only the customer's word sets it.",
  'agreement-date.invalid': '“{value}” is no date. Enter the day on which the customer accepted.',
  'agreement-date.future': 'This day is still to come. Nobody can have accepted the agreement on it yet.',
  'agreement-date.before-update':
    'The agreement was updated on 1 April 2023. An acceptance before that day no longer counts; the customer must accept anew.',
} as const;
