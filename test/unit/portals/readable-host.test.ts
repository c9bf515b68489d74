import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableHost } from '../../../lib/portals/readable-host.ts';

test.each(['zażółć.pl', 'münchen.example', 'пример.испытание', '例え.テスト', 'faß.de', 'a.bücher.example'])(
  '%s is read back from its ASCII form',
  (host) => {
    expect(readableHost(domainToASCII(host))).toBe(host);
  },
);

test('a look-alike shows itself', () => {
  // The first letter is Cyrillic.
  const ascii = domainToASCII('аpple.example');
  expect(ascii).not.toBe('apple.example');
  expect(readableHost(ascii)).toBe('аpple.example');
});

test.each(['portal.example', 'localhost', '10.0.0.7', 'xn.example', 'xn--\u0000.example', 'xn--a!.example'])(
  '%s has no other form',
  (host) => {
    expect(readableHost(host)).toBeNull();
  },
);

test('any word of letters comes back, and no text throws', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zа-яąćęłńóśźżα-ω]{1,20}$/u), (word) => {
      const ascii = domainToASCII(`${word}.example`);
      if (ascii.startsWith('xn--')) expect(domainToASCII(readableHost(ascii) ?? '')).toBe(ascii);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void readableHost(`xn--${text}`)));
});
