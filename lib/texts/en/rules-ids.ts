/** What the rules about registration numbers say; parameters as in `rules-record.ts`. */
export const enRulesIds = {
  'registration-id-format.title': 'Registration number: characters',
  'registration-id-format.why':
    'The portal takes letters and digits only in a registration number, no blanks, dots or hyphens.',
  'registration-id-format.layout': 'The portal takes letters and digits only here: {value}.',
  'registration-id-format.label': 'Only the number belongs here: {value}.',
  'registration-id-format.signs':
    '“{value}” can’t stand in a registration number. Enter one number, with letters and digits only.',
  'registration-id-format.long': 'No registration number is that long. Enter one number only.',
  'registration-id-format.words': 'Only one number belongs here, without words: not “{value}”.',
  'registration-id-format.fix': '{value}',

  'registration-id-checksum.title': 'Registration number: check digits',
  'registration-id-checksum.why':
    'The last digits of most registration numbers follow from the others, so a typing error shows; the portal and the vetting look the number up.',
  'registration-id-checksum.wrong':
    'This is no valid {kind}: its check digits don’t fit the others, so a digit is wrong or two are swapped. Compare it with the customer’s papers.',
  'registration-id-checksum.doubtful':
    'As {kind} this number would be wrong: its check digits don’t fit. Compare it with the customer’s papers.',
  'registration-id-checksum.perhaps':
    'If this is meant as {kind}, its check digits don’t fit. Compare it with the customer’s papers.',

  'registration-id-person.title': 'A person’s number',
  'registration-id-person.why':
    "The portal wants the company's own number; a person's number is refused, and it is personal data that does not belong in the form.",
  'registration-id-person.person':
    'This is a {kind}, the number of a person. The portal wants the company’s own: {wanted}.',
  'registration-id-person.sole-trader':
    'This is a {kind}, the number of a person. It is right only for a sole trader; a company has its own: {wanted}.',

  'registration-id-country.title': 'Country of the registration number',
  'registration-id-country.why':
    'The portal refuses a registration number of another country than the address (error 600002).',
  'registration-id-country.prefix':
    'This number belongs to {country}, the address does not. Take the number of the country of the address, or correct the country.',
  'registration-id-country.kind':
    'This looks like a {kind} of {country}, but the address is in another country. Check the number and the country.',
  'registration-id-country.fix': '{country}',

  'registration-id-placeholder.title': 'Invented registration number',
  'registration-id-placeholder.why':
    'A made-up registration number gets past the form at best, and then fails the vetting.',
  'registration-id-placeholder.repeated': 'Nobody has this number. Ask the customer for the real one.',
  'registration-id-placeholder.run':
    'This looks like a counted-up number, not a real one. Ask the customer for it.',
  'registration-id-placeholder.words': 'There is no digit in it. Enter the company’s registration number.',
  'registration-id-placeholder.name': 'This is the company’s name. Enter its registration number.',

  'registration-id-kind.title': 'Kind of registration number',
  'registration-id-kind.why':
    'In the countries where the portal demands a registration number it names the kinds that it takes.',
  'registration-id-kind.other':
    'This is a {kind}; the portal asks for {wanted} here. If it refuses the number, ask the customer for that.',
  'registration-id-kind.shape':
    'No company number of the country looks like this. The portal asks for {wanted}, such as {example}.',
  'registration-id-kind.prefix':
    'As {kind} the portal may want the number without the country’s letters: {value}.',
  'registration-id-kind.fix': '{value}',
};
