import { expect, it } from 'vitest';
import { cutWord, lowerCased, shortenedWord, upperCased } from '../../bench/damaged-names.ts';
import { damagedNames } from '../../bench/name-damage.ts';
import { seeded } from '../../bench/seeded.ts';

const official = [
  { name: 'Acme Manufacturing Company', country: 'US' },
  { name: 'Banca Nazionale del Lavoro S.p.A.', country: 'IT' },
  { name: 'Przedsiębiorstwo Handlowe Nowak sp. z o.o.', country: 'PL' },
  { name: 'Huber Maschinenbau GmbH', country: 'DE' },
];

it.each([
  ['a usual short form', shortenedWord],
  ['a word cut off', cutWord],
  ['capitals', upperCased],
  ['small letters', lowerCased],
])('each official name with %s is found and given back', (_, damage) => {
  const damaged = damagedNames(damage, official);
  expect(damaged).toHaveLength(official.length);
  expect(damaged.filter(({ found, restored }) => !found || !restored)).toEqual([]);
});

it('leaves alone what it can’t spoil', () => {
  expect(shortenedWord('Żabka', 'PL', seeded(1))).toBeNull();
  expect(cutWord('IBM', 'US', seeded(1))).toBeNull();
  expect(upperCased('IKEA AB', 'SE', seeded(1))).toBeNull();
});
