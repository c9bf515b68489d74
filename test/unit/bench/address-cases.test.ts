import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressCases, addressFigures } from '../../bench/address-cases.ts';
import { examplePlaces, plantedStateFigures } from '../../bench/planted-states.ts';

let folder = '';
const write = (name: string, file: string, text: string) => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'addresses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('counts errors in addresses, and leaves out those that are wrong themselves', () => {
  const components = { road: 'Hamilton Avenue', house_number: '301', town: 'Palo Alto', state: 'CA' };
  const us = (id: string, postcode: string) => ({
    id,
    country: 'US',
    components: { ...components, postcode },
  });
  const cases = [us('us#0', '94303'), us('us#1', '89502'), us('us#17', '08113'), us('us#3', '94304')];
  write('opencage-address-formatting', 'address-cases.dev.json', JSON.stringify(cases));
  expect(addressCases(folder)[0]?.account).toEqual({
    country: 'US',
    addressLine1: 'Hamilton Avenue 301',
    addressLine2: '',
    city: 'Palo Alto',
    state: 'CA',
    postalCode: '94303',
  });
  const figures = addressFigures({ data: folder, scale: 1 });
  expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([50, 25]);
  expect(figures.find(({ what }) => what === 'addresses with error postal-code-of-state')?.value).toBe(50);
});

it('plants states that contradict their codes', () => {
  const google = { US: { sub_keys: 'CA~NV', sub_isoids: 'CA~NV', sub_zipexs: '90000,96199~88900,89999' } };
  const file = 'countries-with-subdivisions-2024-09.json';
  write('google-address-metadata', file, JSON.stringify(google));
  expect(examplePlaces(folder).filter(({ country }) => country === 'US')).toHaveLength(4);
  const figures = plantedStateFigures({ data: folder, scale: 1 });
  expect(figures.map(({ value }) => value)).toEqual([0, 100, 100, 100]);
});

it('measures nothing without data', () => {
  expect(addressFigures({ scale: 1 })).toEqual([]);
  expect(plantedStateFigures({ scale: 1 })).toEqual([]);
});
