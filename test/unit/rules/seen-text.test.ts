import { expect, test } from 'vitest';
import { seenText } from '../../../lib/rules/seen-text.ts';

test.each([
  ['Żabka Polska sp. z o.o.', 'Żabka Polska sp. z o.o.'],
  [' B ', '␣B␣'],
  ['Nowak  S.A.', 'Nowak␣␣S.A.'],
  ['Nowak\u00a0S.A.\u200b', 'Nowak⟨U+00A0⟩S.A.⟨U+200B⟩'],
  ['a\tb\n\u{e0041}', 'a⟨U+0009⟩b⟨U+000A⟩⟨U+E0041⟩'],
  ['東京　ニトリ 😀', '東京⟨U+3000⟩ニトリ 😀'],
  ['', ''],
])('%j is shown as %s', (text, shown) => {
  expect(seenText(text)).toBe(shown);
});

test('of a long text the beginning and the end are shown', () => {
  const shown = seenText(`Nowak ${'ab'.repeat(200)} sp. z o.o.`);
  expect(shown).toMatch(/^Nowak (?:ab){17} … .p\. z o\.o\.$/);
});
