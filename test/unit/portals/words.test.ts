import { expect, test } from 'vitest';
import { compiledWords } from '../../../lib/portals/data/build-words.ts';
import compiled from '../../../lib/portals/data/words.json' with { type: 'json' };
import { labelMeanings } from '../../../lib/portals/labels.ts';

const words = compiledWords();

test('the compiled words are those of the language files', () => {
  expect(compiled).toEqual(words);
});

test('no word is lost in comparing: each keeps a letter or digit', () => {
  expect(Object.values({ ...words.fields, ...words.marks }).flat()).not.toContain('');
});

test('hardly a word means two things; those that do are words of two languages', () => {
  const twofold = [...labelMeanings(words)].filter(([, meanings]) => meanings.length > 1);
  expect(twofold.map(([key]) => key).sort()).toEqual(['kraj', 'staat', 'stat', 'презиме', '名字']);
});
