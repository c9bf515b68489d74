/** Addresses of the public cases that we call wrong, and why; by source and its own number. */
export const disputedAddresses: Readonly<Record<string, string>> = {
  'opencage us#17': 'Fort Garland in Colorado has ZIP 81133; 08113 is in New Jersey.',
  'opencage mh#0': 'Majuro has ZIP 96960; 96060 is in California.',
  'opencage gb#9': 'E10 is the first half of a postcode.',
  'opencage es#2': 'The field holds all codes of the town, divided by semicolons.',
  'opencage fr#1': 'The field holds both codes of the town, divided by a semicolon.',
};
