/** What the rules about the lines of an address say; parameters as in `rules-record.ts`. */
export const enRulesStreet = {
  'address-abbreviation.title': 'Abbreviated street',
  'address-abbreviation.why':
    'The address is compared with the register and with a map; words written in full are found more surely.',
  'address-abbreviation.found': '“{short}” is short for {long}. Write it out, unless the register has it so.',
  'address-abbreviation.fix': '{value}',

  'address-care-of.title': 'Addressee in the address',
  'address-care-of.why':
    'The portal asks where the company is registered; a name in the address line hides the street from the address check.',
  'address-care-of.care-of':
    '“{sign}”: this is somebody else’s address. Keep it only if the register has it so.',
  'address-care-of.attention':
    '“{sign}” names a person to write to. Leave only the street here; the person belongs in the contact.',
  'address-care-of.fix': '{value}',
  'address-care-of.empty': 'Empty the line',

  'address-house-number.title': 'House number',
  'address-house-number.why':
    'Without the number of the house the address check finds a street, not a company.',
  'address-house-number.missing':
    'No house number in “{value}”. Add it, or write that there is none, as the register does.',

  'address-incomplete.title': 'Incomplete address',
  'address-incomplete.why':
    'Line 1 holds the street with its number; without a street nobody finds the company.',
  'address-incomplete.number':
    '“{value}” is a number without a street. Write the street in front of or behind it; in a village, its name.',
  'address-incomplete.place':
    '“{value}” stands in the other fields already. Line 1 needs the street and the house number.',
  'address-incomplete.word':
    '“{value}” is no address yet. Write the name of the street and the house number.',

  'address-length.title': 'Address too long',
  'address-length.why': 'The portal takes at most 200 characters in a line of the address.',
  'address-length.too-long':
    '{length} characters are too many; at most {most} fit. Leave out what isn’t part of the address.',

  'address-lines-equal.title': 'Line 2 repeats line 1',
  'address-lines-equal.why':
    'The second line is for what the first one lacks; said twice it confuses the address check.',
  'address-lines-equal.same': 'Line 2 says the same as line 1. Empty it.',
  'address-lines-equal.part': '“{value}” stands at the end of line 1 already. Empty line 2.',
  'address-lines-equal.fix': 'Empty line 2',

  'address-lines-swapped.title': 'Lines swapped',
  'address-lines-swapped.why':
    'The address check reads the street from line 1; a suite or a floor belongs in line 2.',
  'address-lines-swapped.swapped':
    'Line 1 is only “{unit}”, and the street “{street}” is in line 2. Swap the two lines.',
  'address-lines-swapped.fix': 'Swap: {value} first',

  'address-placeholder.title': 'Placeholder address',
  'address-placeholder.why':
    'Vetting turns down test and placeholder addresses, and a customer once added cannot be removed.',
  'address-placeholder.certain': '“{value}” is no address. Write the registered one.',
  'address-placeholder.likely': '“{value}” looks like a placeholder. Write the registered address.',
  'address-placeholder.possible':
    '“{value}” is often typed as a placeholder, though such streets exist. Check it against the register.',
  'address-placeholder.second': '“{value}” only fills the line. Line 2 may stay empty.',
  'address-placeholder.empty': 'Empty line 2',

  'address-po-box.title': 'Post office box',
  'address-po-box.why':
    'The portal asks for the registered address of the company; vetting does not take a post office box for one.',
  'address-po-box.instead':
    '“{value}” is a post office box. Write the street of the registered office instead.',
  'address-po-box.beside': '“{value}” is a post office box; the street next to it is enough.',
  'address-po-box.fix': '{value}',
  'address-po-box.empty': 'Empty the line',

  'address-repeats.title': 'Said twice in the address',
  'address-repeats.why':
    'City, postal code, state and country have fields of their own; said twice, the address check finds no match.',
  'address-repeats.city': 'The city “{value}” has its own field. Leave it out of this line.',
  'address-repeats.code': 'The postal code “{value}” has its own field. Leave it out of this line.',
  'address-repeats.state': 'The state or province “{value}” has its own field. Leave it out of this line.',
  'address-repeats.country': 'The country “{value}” has its own field. Leave it out of this line.',
  'address-repeats.several': '“{value}” stands in the other fields already. Leave only the street here.',
  'address-repeats.moved': '“{value}” belongs in the fields for postal code and city, not in this line.',
  'address-repeats.other-code':
    'This line says postal code {value}, the field says {code}. Find out which is right and keep it in the field only.',
  'address-repeats.fix': '{value}',
  'address-repeats.move': 'Move {value} to its field',
  'address-repeats.empty': 'Empty the line',

  'city-placeholder.title': 'Placeholder city',
  'city-placeholder.why':
    'Vetting turns down test and placeholder addresses, and a customer once added cannot be removed.',
  'city-placeholder.certain': '“{value}” is no city. Write the one of the registered address.',
  'city-placeholder.likely': '“{value}” looks like a placeholder. Write the name of the city.',
  'city-placeholder.digits':
    '“{value}” has no letters. Write the name of the city; the postal code has its own field.',

  'city-repeats.title': 'More than the city',
  'city-repeats.why':
    'Postal code, state and country have fields of their own; with one of them in the city the address check finds no match.',
  'city-repeats.code': 'The postal code “{value}” has its own field. Leave only the city here.',
  'city-repeats.state': 'The state or province “{value}” has its own field. Leave only the city here.',
  'city-repeats.country': 'The country “{value}” has its own field. Leave only the city here.',
  'city-repeats.fix': '{value}',
};
