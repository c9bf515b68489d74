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
  'company-name-special-characters.picture': 'An emoji or symbol is no part of a legal name. Remove it.',
  'company-name-special-characters.fix': '{value}',

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

  'company-name-missing-legal-form.title': 'Company name without its legal form',
  'company-name-missing-legal-form.why':
    'The legal form is part of the official name, and vetting compares the name with the official papers.',
  'company-name-missing-legal-form.missing':
    '“{name}” has no legal form. If the official papers have one, add it; the likeliest comes first.',
  'company-name-missing-legal-form.fix': '{value}',

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

  'company-name-trading-name.title': 'Trading or former name in the company name',
  'company-name-trading-name.why':
    'Vetting knows the registered name; what a company trades under or was called before is not in the papers.',
  'company-name-trading-name.found':
    'After “{sign}” comes a trading or former name. Keep the legal name in front of it.',
  'company-name-trading-name.fix': '{value}',

  'company-name-care-of.title': 'Addressee in the company name',
  'company-name-care-of.why':
    'Whose hands a letter goes to belongs to the address or the contact, not to the name.',
  'company-name-care-of.found': '“{sign}” names an addressee. Move it to the address or the contact.',
  'company-name-care-of.fix': '{value}',

  'company-name-mixed-scripts.title': 'Look-alike letters in the company name',
  'company-name-mixed-scripts.why':
    'A Cyrillic or Greek letter that looks Latin makes a name that no search and no vetting will find.',
  'company-name-mixed-scripts.mixed':
    '“{word}” mixes two alphabets: {letters} only looks right. Type the word anew.',
  'company-name-mixed-scripts.fix': '{value}',

  'company-name-blanks.title': 'Blanks and invisible signs in the company name',
  'company-name-blanks.why': 'Blanks and signs that nobody sees make a name differ from the official papers.',
  'company-name-blanks.blanks': 'There are blanks too many. Leave one between words and none at the ends.',
  'company-name-blanks.unseen':
    'The name holds a sign that cannot be seen, probably from pasting. Remove it.',
  'company-name-blanks.fix': '{value}',

  'company-name-end-punctuation.title': 'Punctuation at the end of the company name',
  'company-name-end-punctuation.why':
    'A comma or dash left over at the end is no part of the name in the official papers.',
  'company-name-end-punctuation.end': '“{sign}” is left over at the end. Remove it or complete the name.',
  'company-name-end-punctuation.dot':
    'The name ends with a full stop. If the official papers do not have it, remove it.',
  'company-name-end-punctuation.fix': '{value}',

  'company-name-quotation-marks.title': 'Quotation marks in the company name',
  'company-name-quotation-marks.why':
    'Quotation marks around or half around a name are seldom in the official papers.',
  'company-name-quotation-marks.around': 'The whole name is in quotation marks. Remove them.',
  'company-name-quotation-marks.half': 'A quotation mark has no partner. Add the other one or remove it.',
  'company-name-quotation-marks.fix': '{value}',

  'company-name-web-domain.title': 'Web address as company name',
  'company-name-web-domain.why': 'A web address is seldom what the official papers say.',
  'company-name-web-domain.whole':
    '“{name}” is a web address. Enter the legal name of the company behind it.',

  'company-name-person.title': 'Person in the company name',
  'company-name-person.why':
    'The customer is a company; only where a sole trader is registered by name does a person’s name belong here.',
  'company-name-person.titled': '“{name}” begins like a person’s name. Enter the name of the company.',
  'company-name-person.contact':
    '“{name}” is the contact’s own name. Unless a sole trader is registered so, enter the company’s name.',

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

  'company-name-own-abbreviation.title': 'Your own abbreviations in the company name',
  'company-name-own-abbreviation.why':
    'You said in the options what this stands for, and vetting compares the name with the official papers.',
  'company-name-own-abbreviation.short': '“{word}” is short for {long}. Write it in full.',
  'company-name-own-abbreviation.fix': '{value}',

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
