/** What the rules about the record as a whole and the customer agreement say; parameters as in `rules-record.ts`. */
export const enRulesWhole = {
  'field-blanks.title': 'Blanks and invisible signs',
  'field-blanks.why':
    'Blanks at the ends and signs that nobody sees come along with pasted text; the portal compares and stores them.',
  'field-blanks.blanks': 'There are blanks too many here. Take them out.',
  'field-blanks.unseen': 'There are signs here that nobody sees, pasted along with the text. Take them out.',
  'field-blanks.lines': 'Several lines were pasted into one field. Keep what belongs here.',
  'field-blanks.fix': '{value}',

  'field-broken-letters.title': 'Broken letters',
  'field-broken-letters.why':
    'Letters that broke on the way from another program make a name or an address that no vetting will find.',
  'field-broken-letters.mended': 'Letters broke when this was copied. It probably read: {value}',
  'field-broken-letters.lost': 'A letter of “{word}” got lost when this was copied. Type the word anew.',
  'field-broken-letters.fix': '{value}',

  'field-mixed-scripts.title': 'Letters of another alphabet',
  'field-mixed-scripts.why':
    'A Cyrillic or Greek letter that looks Latin reads right and is wrong: no search, no mail and no vetting will find it.',
  'field-mixed-scripts.mixed':
    '“{part}” mixes letters of two alphabets that look alike. Use those of one alphabet.',
  'field-mixed-scripts.code': '“{part}” has letters that look Latin and are not. Use Latin ones.',
  'field-mixed-scripts.wide': '“{part}” is written with letters of a special shape. Use plain ones.',
  'field-mixed-scripts.fix': '{value}',

  'field-wrapped.title': 'Label or quotation marks in the value',
  'field-wrapped.why':
    'A label or quotation marks that came along with the value are stored as a part of it.',
  'field-wrapped.label': '“{part}” is a label and no part of the value. Take it out.',
  'field-wrapped.quoted': 'The quotation marks around the value do not belong to it. Take them out.',
  'field-wrapped.fix': '{value}',

  'field-pasted-elsewhere.title': 'Value in the wrong field',
  'field-pasted-elsewhere.why':
    'A value in the wrong field is stored there: orders, mails and the vetting then work with it.',
  'field-pasted-elsewhere.email': 'This is an email address. {field} wants something else.',
  'field-pasted-elsewhere.phone': 'This is a phone number. {field} wants something else.',
  'field-pasted-elsewhere.website': 'This is a web address. {field} wants something else.',
  'field-pasted-elsewhere.postal': 'This is a postal code. Enter the name of the town here.',
  'field-pasted-elsewhere.country': 'This is the country. Enter the name of the town here.',
  'field-pasted-elsewhere.registration': 'This looks like a VAT number. Enter the phone number here.',
  'field-pasted-elsewhere.swapped': 'City and postal code have changed places. Put them right.',
  'field-pasted-elsewhere.whole': 'This line holds the whole address. Only street and number belong here.',
  'field-pasted-elsewhere.move': 'Move to: {field}',
  'field-pasted-elsewhere.empty': 'Empty this field: {field}',
  'field-pasted-elsewhere.swap': 'Exchange city and postal code',
  'field-pasted-elsewhere.split': '{value}',

  'same-data.title': 'The same in several fields',
  'same-data.why':
    'One text in many fields is a form filled to get past it; the vetting of such a record fails.',
  'same-data.repeated': {
    one: '“{value}” stands in {count} field. Ask the customer for the real data.',
    other: '“{value}” stands in {count} different fields. Ask the customer for the real data.',
  },
  'same-data.trial': 'Several fields hold only trial text. Ask the customer for the real data.',
  'same-data.number': 'Phone and registration number are the same. One of them is wrong; check both.',

  'country-market.title': 'CSP market',
  'country-market.why':
    "A partner may sell only in its own CSP market; it is the customer's country that counts, and the portal refuses others with error 2030.",
  'country-market.outside':
    '{country} belongs to the CSP market “{market}”, yours is “{own}”. The portal refuses such a customer (error 2030). Check the country, or your market in the options.',
  'country-market.none':
    '{country} is in none of Microsoft’s CSP markets; no partner can sell there. Check the country.',

  'agreement-choice.title': 'Who accepts the agreement',
  'agreement-choice.why':
    'The agreement binds the customer: only a person of the customer can accept it, and since January 2026 does so directly.',
  'agreement-choice.reseller':
    'An indirect reseller cannot confirm the agreement. Let your provider do it, or have the customer asked.',
  'agreement-choice.directly':
    'Since 5 January 2026 Microsoft wants the customer to accept directly. Have the customer asked, or orders may be blocked.',

  'agreement-date.other-agreement':
    'The Microsoft Customer Agreement began on 1 October 2019. What was accepted earlier is another one; the customer must accept anew.',

  'agreement-person.title': 'Who accepted, and when',
  'agreement-person.why':
    'Whoever says that the customer has accepted must say who did it and when; the portal asks for day, name and mail.',
  'agreement-person.missing': '{field} is still empty. Ask the customer who accepted the agreement and when.',

  'agreement-email-domain.title': 'Mail of who accepted',
  'agreement-email-domain.why':
    'The person who accepts the agreement must belong to the customer; a mail at another domain may belong to somebody else.',
  'agreement-email-domain.other':
    'Who accepted writes from {signed}, the contact from {contact}. Make sure that both belong to the customer.',

  'special-qualification.title': 'Special qualification',
  'special-qualification.why':
    'A qualification gives other prices and is vetted for days; one that does not fit is denied.',
  'special-qualification.segment': 'An education customer needs its segment: K-12 or higher education.',
  'special-qualification.website': 'The school’s own website helps the vetting. Add it.',
  'special-qualification.nonprofit':
    'Partners cannot set this; a nonprofit registers itself at nonprofit.microsoft.com. Choose none here.',
  'special-qualification.leftover':
    'A segment is only for education customers. Choose Education, or empty this field.',
  'special-qualification.government':
    'Government Community Cloud is for the United States only and needs a validation code. Check the choice and the country.',
} as const;
