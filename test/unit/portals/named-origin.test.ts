import { domainToASCII } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isNamedOrigin, mostPortals, readOrigin } from '../../../lib/portals/named-origin.ts';

const read = (text: string, named: string[] = []) => {
  const result = readOrigin(text, named);
  return result.ok ? result.value : result.error;
};

describe('what a user pastes becomes an origin', () => {
  test.each([
    ['https://portal.example', 'https://portal.example'],
    ['  https://Portal.Example/customers/new?step=1#form ', 'https://portal.example'],
    ['portal.example', 'https://portal.example'],
    ['portal.example/customers', 'https://portal.example'],
    ['portal.example:8443/customers', 'https://portal.example:8443'],
    ['https://portal.example:443/', 'https://portal.example'],
    ['https://user:secret@portal.example/', 'https://portal.example'],
    ['<https://portal.example/>', 'https://portal.example'],
    ['https://intranet/new', 'https://intranet'],
    ['zażółć.pl', `https://${domainToASCII('zażółć.pl')}`],
    ['https://10.0.0.7/', 'https://10.0.0.7'],
  ])('%s', (text, origin) => {
    expect(read(text)).toBe(origin);
    expect(isNamedOrigin(origin)).toBe(true);
    // What is stored is read again as it is.
    expect(read(origin)).toBe(origin);
  });
});

describe('what can be none is refused with its reason', () => {
  test.each([
    ['', 'not-address'],
    ['our distributor', 'not-address'],
    ['portal', 'not-address'],
    ['https://', 'not-address'],
    ['ftp://portal.example', 'not-address'],
    ['javascript:alert(1)', 'not-address'],
    ['me@portal', 'not-address'],
    // In a permission this would stand for every host of the domain, or for the whole web.
    ['https://*.example', 'not-address'],
    ['https://*/', 'not-address'],
    ['*://*/*', 'not-address'],
    ['http://portal.example', 'http'],
    ['http://localhost:8080', 'http'],
    ['chrome://extensions', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['moz-extension://abc/options.html', 'browser-page'],
    ['chrome-extension://abc/options.html', 'browser-page'],
    ['file:///C:/form.html', 'browser-page'],
    ['view-source:https://portal.example', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category', 'store'],
    ['addons.mozilla.org', 'store'],
    ['https://microsoftedge.microsoft.com/addons', 'store'],
    ['https://partner.microsoft.com/dashboard', 'built-in'],
    ['partner.microsoft.com', 'built-in'],
    ['https://partner.microsoft.com:8443', 'built-in'],
  ])('%s', (text, problem) => {
    expect(read(text)).toBe(problem);
  });

  test('what is there already, however it is written', () => {
    expect(read('PORTAL.example/x', ['https://portal.example'])).toBe('there');
    expect(read('portal.example:8443', ['https://portal.example'])).toBe('https://portal.example:8443');
  });

  test('more than anybody works with', () => {
    const named = Array.from({ length: mostPortals }, (_, at) => `https://p${at}.example`);
    expect(read('https://one-more.example', named)).toBe('too-many');
    expect(read('https://one-more.example', named.slice(1))).toBe('https://one-more.example');
  });
});

test.each([
  'https://portal.example/',
  'https://portal.example/path',
  'https://*.example',
  'http://portal.example',
  'http://marketplace.localhost:1',
  'https://addons.mozilla.org',
  'https://partner.microsoft.com',
  'https://partner.microsoft.com:8443',
  'https://PORTAL.example',
  '<all_urls>',
  '*://*/*',
  '',
])('a stored entry that is no such origin is none: %s', (entry) => {
  expect(isNamedOrigin(entry)).toBe(false);
});
