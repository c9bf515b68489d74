/** Findings about names of companies and persons: what is wrong and what to do, in a sales agent's words. */
export const enRulesNames = {
  'company-name-length.title': 'Length of the company name',
  'company-name-length.why': 'The portal takes company names of 2 to 255 characters.',
  'company-name-length.short': 'One character is no company name. Enter the full legal name.',
  'company-name-length.long':
    'The name has {count} characters, the portal takes {longest}. Check for text that got in by mistake.',

  'company-name-special-characters.title': 'Company name of special characters',
  'company-name-special-characters.why':
    'The portal refuses a company name without a single letter or digit.',
  'company-name-special-characters.only': 'Only special characters. Enter the full legal name.',

  'company-name-repeated-character.title': 'Repeated or single characters as company name',
  'company-name-repeated-character.why':
    'The portal refuses a name of one repeated character or of single characters with blanks between them.',
  'company-name-repeated-character.same': '“{name}” is one character repeated. Enter the full legal name.',
  'company-name-repeated-character.apart':
    '“{name}” is single characters with blanks between. Write the name without the blanks, or in full.',

  'company-name-legal-form-only.title': 'Legal form without a name',
  'company-name-legal-form-only.why':
    'A legal form belongs to the name but is none by itself: the portal refuses it.',
  'company-name-legal-form-only.only': '“{name}” is only a legal form. Put the company’s name before it.',

  'company-name-placeholder.title': 'Test or placeholder company name',
  'company-name-placeholder.why':
    'Vetting turns down test and placeholder names, and a customer once added cannot be removed.',
  'company-name-placeholder.certain':
    '“{name}” is a test or placeholder name. Enter the customer’s legal name.',
  'company-name-placeholder.likely':
    '“{name}” looks like a test or placeholder name. Compare with the official papers.',
  'company-name-placeholder.fictitious':
    '“{name}” is a company that Microsoft made up for examples. Enter the customer’s legal name.',
  'company-name-placeholder.possible':
    '“{name}” may be a placeholder, though companies of that name exist. Compare with the official papers.',
  'company-name-placeholder.inserted':
    '“{word}” marks a trial or is a note to colleagues, not part of the name. Take it out.',
  'company-name-placeholder.part':
    '“{word}” may mark a trial. If the official papers do not have it, take it out.',
  'company-name-placeholder.fix': '{value}',

  'company-name-abbreviation.title': 'Shortened words in the company name',
  'company-name-abbreviation.why':
    'Vetting compares the name with the official papers, and shortened words do not match them.',
  'company-name-abbreviation.clear':
    '“{word}” is a shortened word. Vetting compares with the official papers: write it in full.',
  'company-name-abbreviation.registered':
    '“{word}” may be part of the registered name. Check the register; if it stands there in full, write it in full.',
  'company-name-abbreviation.unknown':
    '“{word}” looks like a shortened word. Write it in full, as in the official papers.',
  'company-name-abbreviation.fix': '{value}',

  'company-name-all-lower-case.title': 'Company name in small letters',
  'company-name-all-lower-case.why':
    'Official papers write names with capitals, and vetting compares the name with them.',
  'company-name-all-lower-case.lower': 'The name has no capital letter. Write it as in the official papers.',
  'company-name-all-lower-case.fix': '{value}',

  'company-name-all-upper-case.title': 'Company name in capitals',
  'company-name-all-upper-case.why':
    'Some registers print every name in capitals; the customer sees this name on invoices.',
  'company-name-all-upper-case.upper':
    'The name is all in capitals. If only the register prints it so, take the usual spelling.',
  'company-name-all-upper-case.fix': '{value}',

  'contact-name-placeholder.title': 'Test or placeholder contact name',
  'contact-name-placeholder.why':
    'The portal wants a real person it can write to and refuses test names, digits and single letters.',
  'contact-name-placeholder.single': '“{name}” is a single letter. Enter the name in full.',
  'contact-name-placeholder.digits': '“{name}” has no letter. Enter the person’s name.',
  'contact-name-placeholder.signs': '“{name}” is only special characters. Enter the person’s name.',
  'contact-name-placeholder.certain': '“{name}” is no person’s name. Enter a real contact at the customer.',
  'contact-name-placeholder.likely':
    '“{name}” does not look like a person’s name. Enter a real contact at the customer.',

  'contact-name-length.title': 'Length of the contact name',
  'contact-name-length.why': 'The portal takes at most 40 characters for each part of a person’s name.',
  'contact-name-length.long':
    '{count} characters, the portal takes {longest}. Keep the name, leave titles and departments out.',
} as const;
