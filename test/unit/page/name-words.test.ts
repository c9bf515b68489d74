import { expect, it } from 'vitest';
import { createRecogniser } from '../../../lib/page/meanings.ts';
import { nameWords } from '../../../lib/page/name-words.ts';
import { compiledLabels } from '../../../lib/portals/compiled-labels.ts';
import { labelIndex } from '../../../lib/portals/label-index.ts';

const parts = new Set('first name street address line zip code city'.split(' '));

it.each([
  ['ctl00$txtFirstName', 'ctl txt first name'],
  ['shipping[addressLineOne]', 'shipping address line 1'],
  ['q69_zipcode69', 'q zip code'],
  ['shipAddress1Line2', 'ship address 1 line 2'],
  ['address1', 'address 1'],
  ['ADRESSE_rue2', 'adresse rue 2'],
  ['código-postal', 'codigo postal'],
  ['co\u0301digo', 'codigo'],
])('the words of %s', (name, expected) => {
  expect(nameWords(name, { parts }).join(' ')).toBe(expected);
});

it.each(['input-n96z84', 'field-r2st4', 'V1StGXR8_Z5jdHi6B', 'ad6a61', 'mui-1a2ph'])(
  'an id that a component made up says nothing: %s',
  (id) => {
    expect(createRecogniser(labelIndex(compiledLabels)).meaningsOfName(id).size).toBe(0);
  },
);
