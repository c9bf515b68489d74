import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskOf, mayBeNear } from '../../../../lib/customers/letter-mask.ts';
import { nearWords, pairTable } from '../../../../lib/customers/pair-table.ts';
import { slips } from '../../../../lib/customers/typing-slips.ts';
import { lettersOf, likeness } from '../../../../lib/customers/word-likeness.ts';
import { numbered, numberOf, ofLengths, wordText } from '../../../../lib/customers/word-table.ts';
import { editDistance } from '../../../../lib/names/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeo'), minLength: 1, maxLength: 9 });
const distance = (one: string, other: string, most = 60) =>
  editDistance(lettersOf(one).codes, 0, one.length, lettersOf(other).codes, 0, other.length, most);

/** The definition itself, slow. */
function plainDistance(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 99;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        best = Math.min(best, at(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = best;
    }
  }
  return at(one.length, other.length);
}

describe('the distance of two words', () => {
  it('is that of optimal string alignment, or one more than what was of interest', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
        const plain = plainDistance(one, other);
        expect(distance(one, other)).toBe(plain);
        expect(distance(one, other, most)).toBe(Math.min(plain, most + 1));
      }),
    );
  });

  it('is never ruled out by letters that two near words may have', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const masks = [one, other].map((each) => maskOf(lettersOf(each).codes, 0, each.length)) as [
          number,
          number,
        ];
        if (plainDistance(one, other) <= 2) expect(mayBeNear(...masks, 2)).toBe(true);
      }),
    );
  });
});

describe('slips of typing', () => {
  const cost = (one: string, other: string) => slips(lettersOf(one).codes, lettersOf(other).codes);
  it('cost nothing for one word, and as much there as back', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(cost(one, one)).toBe(0);
        expect(cost(one, other)).toBeCloseTo(cost(other, one));
      }),
    );
  });
  it('two letters swapped, one doubled and a neighbouring key are likelier than another letter', () => {
    for (const slip of ['cotnoso', 'conntoso', 'comtoso']) expect(cost(slip, 'contoso')).toBeLessThan(0.8);
    expect(cost('conposo', 'contoso')).toBeGreaterThan(1);
    expect(cost('montoso', 'contoso')).toBeGreaterThan(cost('conposo', 'contoso'));
  });
});

describe('one word written otherwise', () => {
  const like = (one: string, other: string) => likeness(lettersOf(one), lettersOf(other));
  it.each([
    ['mfg', 'manufacturing'],
    ['ctr', 'centre'],
    ['techn', 'technologies'],
    ['mueller', 'muller'],
    ['currecn', 'currenc'],
  ])('%s, %s', (one, other) => {
    expect(like(one, other)).toBeGreaterThan(0.6);
    expect(like(other, one)).toBe(like(one, other));
  });
  it.each([
    ['2', '3'],
    ['1999', '1998'],
    ['ab', 'ac'],
    ['north', 'south'],
    ['siltronic', 'contoso'],
  ])('but %s is not %s', (one, other) => {
    expect(like(one, other)).toBeLessThan(0.55);
  });
});

describe('the table of words', () => {
  const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 60 });

  it('knows each word by its number, and no other', () => {
    fc.assert(
      fc.property(list, fc.string(), (words, other) => {
        const { table, numbers } = numbered(words);
        words.forEach((each, at) => {
          expect(numberOf(table, each)).toBe(numbers[at]);
          expect(wordText(table, numbers[at] as number)).toBe(each);
        });
        if (!words.includes(other)) expect(numberOf(table, other)).toBe(-1);
      }),
    );
  });

  it('has words of a length side by side', () => {
    fc.assert(
      fc.property(list, fc.nat(20), fc.nat(20), (words, one, other) => {
        const { table } = numbered(words);
        const [shortest, longest] = [Math.min(one, other), Math.max(one, other)];
        const [from, to] = ofLengths(table, shortest, longest);
        const inside = words.filter(({ length }) => length >= shortest && length <= longest);
        expect(to - from).toBe(inside.length);
      }),
    );
  });

  it('finds every word that one slip makes of another', () => {
    const words = ['contoso', 'fabrikam', 'adatum', 'proseware', 'tailspin', 'litware', 'lucerne'];
    const { table } = numbered(words);
    const pairs = pairTable(table);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), fc.constantFrom(...'abxz'), (each, place, letter) => {
        const at = place % each.length;
        for (const slip of [
          each.slice(0, at) + each.slice(at + 1),
          each.slice(0, at) + letter + each.slice(at + 1),
        ]) {
          const near = nearWords(table, pairs, lettersOf(slip).codes, 1).map((found) =>
            wordText(table, found),
          );
          expect(near).toContain(each);
        }
      }),
    );
  });
});
