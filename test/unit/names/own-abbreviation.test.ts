import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOwnAbbreviations, withOwnWritten } from '../../../lib/names/own-abbreviation.ts';

const own = [
  { short: 'PUP', long: 'Przedsiębiorstwo Usług Pożarniczych' },
  { short: 'Stav. Pod.', long: 'Stavební Podnik' },
];
const written = (name: string, list = own) => findOwnAbbreviations(name, list).map((one) => one.written);

/** What the first thing each stands for makes of the name. */
function full(name: string, list = own): string {
  const found = findOwnAbbreviations(name, list);
  const [one] = found;
  return one ? withOwnWritten(name, found, one, one.expansions[0] ?? '') : name;
}

test.each([
  ['PUP Nowak', ['PUP']],
  ['P.U.P. Nowak', ['P.U.P.']],
  ['Nowak pup.', ['pup.']],
  ['„PUP” (PUP) s.c.', ['PUP', 'PUP']],
  ['STAV POD JIH', ['STAV POD']],
  ['Stav.Pod. Jih', []],
  ['Puppis PUPA PUP-2000 PUP&Co', []],
  ['ŻPUP PUPŻ', []],
  ['', []],
])('%s holds %j', (name, words) => {
  expect(written(name)).toEqual(words);
});

test('all of them are written in full at once, in the case of the rest of the name', () => {
  expect(full('PUP Nowak i Stav. Pod. Jih')).toBe(
    'Przedsiębiorstwo Usług Pożarniczych Nowak i Stavební Podnik Jih',
  );
  expect(full('PUP NOWAK S.A.')).toBe('PRZEDSIĘBIORSTWO USŁUG POŻARNICZYCH NOWAK S.A.');
  expect(full('PUP 112 S.A.')).toBe('Przedsiębiorstwo Usług Pożarniczych 112 S.A.');
});

test('several meanings are all offered, each once', () => {
  const two = [...own, { short: 'pup', long: 'Pracownia Usług Plastycznych' }, ...own];
  expect(findOwnAbbreviations('PUP Nowak', two)[0]?.expansions).toEqual([
    'Przedsiębiorstwo Usług Pożarniczych',
    'Pracownia Usług Plastycznych',
  ]);
});

test('the longest short form counts, and the order of the list does not', () => {
  const two = [
    { short: 'Stav', long: 'Stavba' },
    { short: 'Stav Pod', long: 'Stavební Podnik' },
  ];
  expect(full('Stav Pod Jih', two)).toBe('Stavební Podnik Jih');
  expect(full('Stav Pod Jih', two.toReversed())).toBe('Stavební Podnik Jih');
  expect(full('Stav Jih', two)).toBe('Stavba Jih');
});

test('what stands for itself with more words is not found again', () => {
  const list = [{ short: 'PUP', long: 'Firma PUP Nowak' }];
  expect(full('PUP S.A.', list)).toBe('Firma PUP Nowak S.A.');
  expect(written('Firma PUP Nowak S.A.', list)).toEqual([]);
  expect(written('Pup. Nowak', [{ short: 'PUP', long: 'P.U.P.' }])).toEqual([]);
});

test('entries of a wrong kind are left out', () => {
  const broken = [{ short: '', long: 'x' }, { short: '...', long: 'x' }, { short: 'PUP', long: ' ' }, {}];
  expect(written('PUP x', broken as typeof own)).toEqual([]);
});

test('never throws, and what it finds stands in the name', () => {
  const word = fc.constantFrom('PUP', 'pup.', 'P.U.P.', 'Stav', 'Pod.', 'Jih', '-', '„', 'ß', '𝒫', ' ');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(word).map((all) => all.join(' ')),
  );
  const entry = fc.record({ short: text, long: text });
  fc.assert(
    fc.property(text, fc.array(entry, { maxLength: 5 }), (name, list) => {
      for (const { written, start, end } of findOwnAbbreviations(name, list)) {
        expect(name.slice(start, end)).toBe(written);
        expect(written).not.toBe('');
      }
      full(name, list);
    }),
  );
});

test('a long name and a long list take no time', () => {
  const list = Array.from({ length: 1_000 }, (_, at) => ({ short: `a b${at}`, long: 'a '.repeat(100) }));
  const start = performance.now();
  findOwnAbbreviations('a '.repeat(127), list);
  expect(performance.now() - start).toBeLessThan(100);
});
