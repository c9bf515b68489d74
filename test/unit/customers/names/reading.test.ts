import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCustomerIndex,
  deserialize,
  findCustomers,
  serialize,
} from '../../../../lib/customers/index.ts';
import { mostWords, nameWords } from '../../../../lib/customers/name-words.ts';
import { isPlace } from '../../../../lib/customers/place-words.ts';
import { tradingNames } from '../../../../lib/customers/trading-names.ts';

/** The words, with a star behind those that may as well be left out. */
const words = (name: string) =>
  nameWords(name)
    .map(({ word, aside }) => (aside ? `${word}*` : word))
    .join(' ');

describe('a name is read into words', () => {
  it.each([
    ['Contoso GmbH & Co. KG', 'contoso'],
    ['The Phone Company Ltd', 'the phone'],
    ['U.S. Xpress, Inc.', 'usa xpress'],
    ['United States Steel Corporation', 'usa steel'],
    ['AT&T Inc.', 'at t'],
    ['Smith and Miller', 'smith miller'],
    ["Children's Hospital", 'childrens hospital'],
    ["L'Oréal S.A.", 'l oreal'],
    ['Natl Assn of Mfg', 'national association of manufacturing'],
    ['Woodgrove Fund III', 'woodgrove fund 3'],
    ['Second Life', '2 life'],
    ['I. I. Mechnikov Institute', 'ii mechnikov institute'],
    ['Институт механики', 'institut mekhaniki'],
    ['Ελληνική Εταιρεία', 'elliniki etaireia'],
    ['日立製作所株式会社', '日立 立製 製作 作所'],
    ['삼성전자 주식회사', '삼성 성전 전자'],
    ['Lucerne Publishing Ltd (London)', 'lucerne publishing ltd london*'],
    ['Bellows College - Idaho', 'bellows college idaho*'],
    ['&!?', ''],
    ['Ъ', ''],
  ])('%s', (name, expected) => {
    expect(words(name)).toBe(expected);
  });

  it('never throws and gives no empty word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const found = nameWords(name);
        expect(found.every(({ word }) => word !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a text that is no name', () => {
  it.each(['Contoso '.repeat(200), '日'.repeat(1_000), 'ab cd '.repeat(170)])(
    'gives a bounded number of words',
    (text) => {
      const found = nameWords(text);
      expect(found.length).toBeLessThanOrEqual(mostWords);
      const index = buildCustomerIndex([{ name: text }]);
      expect(findCustomers(deserialize(serialize(index)), { name: text })[0]?.level).toBeDefined();
    },
  );
});

describe('a name that holds several', () => {
  it.each([
    ['Kowalski Transport t/a KT Logistics', ['Kowalski Transport', 'KT Logistics']],
    ['Orlik (formerly Sokol)', ['Orlik', 'Sokol']],
    ['Adatum dba Contoso d/b/a Fabrikam', ['Adatum', 'Contoso', 'Fabrikam']],
    ['Aka Holding', ['Aka Holding']],
    ['Contoso', ['Contoso']],
  ])('%s', (name, expected) => {
    expect(tradingNames(name)).toEqual(expected);
  });
});

describe('words of places', () => {
  it.each(['germany', 'deutschland', 'polska', 'korea', 'hq'])('%s', (word) => {
    expect(isPlace(word)).toBe(true);
  });
  it.each(['united', 'republic', 'contoso', 'new', 'islands'])('not %s', (word) => {
    expect(isPlace(word)).toBe(false);
  });
});
