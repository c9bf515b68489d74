/** What the rules about states, postal codes and countries say; parameters as in `rules-record.ts`. */
export const enRulesAddress = {
  'postal-code-of-state.title': 'Postal code against state',
  'postal-code-of-state.why':
    'State and postal code must agree: where they contradict each other the address can’t be verified, and the record comes back.',
  'postal-code-of-state.other':
    'The postal code {code} lies in {areas}, not in {state}. Correct whichever of the two is wrong.',
  'postal-code-of-state.others':
    'The postal code {code} can lie in {areas}, but not in {state}. Correct whichever of the two is wrong.',
  'postal-code-of-state.nowhere':
    'No state or province of {country} has postal codes like {code}, so {state} can’t be right with it. Ask the customer for the code.',
  'postal-code-of-state.fix': '{value}',

  'postal-code-of-country.title': 'Postal code of another country',
  'postal-code-of-country.why':
    'A postal code of another country means that either the country or the code is wrong; the country can’t be changed later.',
  'postal-code-of-country.shape':
    'The postal code {value} is written like those of {country}. Check which is right, the code or the country.',
  'postal-code-of-country.state':
    'Postal code {value} and state belong together in {country}. Check whether the country is right.',
  'postal-code-of-country.fix': 'Country: {value}',

  'territory-of-country.title': 'Territory with its own country code',
  'territory-of-country.why':
    'Some territories are countries of their own in the portal, partly in another market; under the larger country their address can’t be verified.',
  'territory-of-country.own':
    '“{value}” is in {country}, which the portal lists as a country of its own. Choose that one.',
  'territory-of-country.part':
    '“{value}” is in {country}, which the portal also lists as a country of its own. Choose that one if the address isn’t found.',
  'territory-of-country.fix': 'Country: {value}',

  'city-of-state.title': 'City against state',
  'city-of-state.why':
    'City and state must agree, or the address can’t be verified and the record comes back.',
  'city-of-state.other': '{city} lies in {area}, not in {state}. Correct whichever of the two is wrong.',
  'city-of-state.fix': '{value}',

  'postal-code-format.former':
    'Postal codes of {country} look like {example} today; this one has the form of earlier. Ask the customer for the new one.',
  'postal-code-format.inside': 'The field is for the code alone: {value}.',
};
