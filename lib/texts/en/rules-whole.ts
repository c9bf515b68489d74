/** What the rules about the record as a whole and the customer agreement say; parameters as in `rules-record.ts`. */
export const enRulesWhole = {
  'field-blanks.title': 'Blanks and invisible signs',
  'field-blanks.why': 'The portal stores stray blanks and invisible signs as a part of the value.',
  'field-blanks.blanks': 'There are stray blanks here. Take them out.',
  'field-blanks.unseen': 'There are invisible signs here. Take them out.',
  'field-blanks.lines': 'Several lines were pasted into one field. Keep what belongs here.',
  'field-blanks.fix': '{value}',

  'field-broken-letters.title': 'Broken letters',
  'field-broken-letters.why': 'No vetting finds a name or an address with broken letters.',
  'field-broken-letters.mended': 'Letters broke in copying. It probably read: {value}',
  'field-broken-letters.lost': '“{word}” lost a letter in copying. Type it anew.',
  'field-broken-letters.fix': '{value}',

  'field-mixed-scripts.title': 'Letters of another alphabet',
  'field-mixed-scripts.why':
    'A letter that only looks Latin is wrong: no search, mail or vetting will find it.',
  'field-mixed-scripts.mixed': '“{part}” mixes look-alike letters of two alphabets. Use one of them.',
  'field-mixed-scripts.code': '“{part}” has letters that look Latin and are not. Use Latin ones.',
  'field-mixed-scripts.wide': '“{part}” has letters of a special shape. Use plain ones.',
  'field-mixed-scripts.fix': '{value}',

  'field-wrapped.title': 'Label or quotation marks in the value',
  'field-wrapped.why': 'The portal stores a label or quotation marks as a part of the value.',
  'field-wrapped.label': '“{part}” is a label and no part of the value. Take it out.',
  'field-wrapped.quoted': 'The marks around the value do not belong to it. Take them out.',
  'field-wrapped.fix': '{value}',

  'field-pasted-elsewhere.title': 'Value in the wrong field',
  'field-pasted-elsewhere.why': 'Orders, mails and the vetting work with what stands in the field.',
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
  'same-data.why': 'A record filled only to get past the form fails the vetting.',
  'same-data.repeated': {
    one: '“{value}” stands in {count} field. Ask the customer for the real data.',
    other: '“{value}” stands in {count} different fields. Ask the customer for the real data.',
  },
  'same-data.trial': 'Several fields hold only trial text. Ask the customer for the real data.',
  'same-data.number': 'Phone and registration number are the same. One of them is wrong; check both.',

  'country-market.title': 'CSP market',
  'country-market.why': "A partner may sell only in its own CSP market; the customer's country counts.",
  'country-market.outside':
    '{country} is in the CSP market “{market}”, yours is “{own}”: error 2030. Check the country, or your market in the options.',
  'country-market.none': '{country} is in no CSP market; no partner can sell there. Check the country.',

  'agreement-choice.title': 'Who accepts the agreement',
  'agreement-choice.why': 'The agreement binds the customer; only the customer can accept it.',
  'agreement-choice.reseller':
    'An indirect reseller cannot confirm the agreement. Let your provider do it, or have the customer asked.',
  'agreement-choice.directly':
    'Since 5 January 2026 the customer accepts directly. Have the customer asked, or orders may be blocked.',

  'agreement-date.other-agreement':
    'Before 1 October 2019 there was another agreement. The customer must accept anew.',

  'agreement-person.title': 'Who accepted, and when',
  'agreement-person.why': 'The portal asks who accepted the agreement, and when.',
  'agreement-person.missing': '{field} is still empty. Ask the customer who accepted the agreement and when.',

  'agreement-email-domain.title': 'Mail of who accepted',
  'agreement-email-domain.why': 'Whoever accepts the agreement must belong to the customer.',
  'agreement-email-domain.other':
    'One mail is at {signed}, the contact’s at {contact}. Make sure that both belong to the customer.',

  'special-qualification.title': 'Special qualification',
  'special-qualification.why': 'A qualification is vetted for days; one that does not fit is denied.',
  'special-qualification.segment': 'An education customer needs its segment: K-12 or higher education.',
  'special-qualification.website': 'The school’s own website helps the vetting. Add it.',
  'special-qualification.nonprofit':
    'A nonprofit registers itself at nonprofit.microsoft.com. Choose none here.',
  'special-qualification.leftover':
    'A segment is only for education customers. Choose Education, or empty this field.',
  'special-qualification.government':
    'Government Community Cloud is for the United States only and needs a validation code. Check the choice and the country.',
} as const;
