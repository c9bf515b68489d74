import { expect, test } from 'vitest';
import { packedTable, wholeTable } from '../../../lib/portals/data/build-table.ts';
import { compiledWords } from '../../../lib/portals/data/build-words.ts';
import compiled from '../../../lib/portals/data/label-table.json' with { type: 'json' };
import { labelMeanings } from '../../../lib/portals/labels.ts';
import { unpackedLabels } from '../../../lib/portals/packed-labels.ts';

const words = compiledWords();

test('the shipped table is packed from the labels and the language files as they are now', () => {
  expect(compiled).toEqual(packedTable());
});

test('packing loses no key, no meaning and none of their order', () => {
  const sorted = (table: ReturnType<typeof wholeTable>) => new Map([...labelMeanings(table)].sort());
  const unpacked = unpackedLabels(packedTable());
  expect(sorted(unpacked)).toEqual(sorted(wholeTable()));
  const marks = wholeTable().marks;
  expect(unpacked.marks).toEqual(
    Object.fromEntries(Object.entries(marks).map(([mark, keys]) => [mark, keys.toSorted()])),
  );
});

test('no word is lost in comparing: each keeps a letter or digit', () => {
  expect(Object.values({ ...words.fields, ...words.marks }).flat()).not.toContain('');
});

test('hardly a word means two things; those that do are words of two languages', () => {
  const twofold = [...labelMeanings(words)].filter(([, meanings]) => meanings.length > 1);
  expect(twofold.map(([key]) => key).sort()).toEqual(['kraj', 'staat', 'stat', 'презиме', '名字']);
});
