import { fail, ok, type Result } from '../shared/result.ts';
import { portals } from './index.ts';

/** More portals than anybody works with; each costs the browser a registration. */
export const mostPortals = 20;

export type OriginProblem =
  /** Nothing that is an address on the web. */
  | 'not-address'
  | 'http'
  /** A page of the browser itself, or of an extension. */
  | 'browser-page'
  /** Browsers let no extension work on their stores. */
  | 'store'
  | 'built-in'
  | 'there'
  | 'too-many';

const stores = new Set([
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/** One label or several, as `URL` writes them: no `*`, which in a permission would stand for every host below. */
const plainHost = /^(?=.{1,253}$)[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;
const browserPage =
  /^(about|brave|chrome|chrome-[a-z-]+|devtools|edge|file|moz-[a-z-]+|opera|resource|view-source|vivaldi):/i;

/** The demo build takes the forms of the tests, which are on this machine. */
const isDemo = ({ protocol, hostname }: URL) =>
  import.meta.env?.MODE === 'demo' && protocol === 'http:' && hostname.endsWith('.localhost');

/** A built-in portal's host is never named, on no port: permissions know no ports, and this one would go with it. */
const isBuiltIn = ({ hostname }: URL) =>
  portals.some(({ origins }) => origins.some((origin) => new URL(origin).hostname === hostname));

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** @returns whether a stored entry is an origin on which we may be let work, exactly as `readOrigin` writes it. */
export function isNamedOrigin(origin: string): boolean {
  const url = parsed(origin);
  if (!url || url.origin !== origin || isBuiltIn(url) || !plainHost.test(url.hostname)) return false;
  return (url.protocol === 'https:' && !stores.has(url.hostname)) || isDemo(url);
}

/**
 * Reads what a user typed or pasted: a whole address, a host alone, with a port or without.
 * @param named the origins that are named already.
 * @returns the origin, a host in other letters in its ASCII form; or why it can be none.
 */
export function readOrigin(text: string, named: readonly string[]): Result<string, OriginProblem> {
  const typed = text.trim().replace(/^<(.*)>$/, '$1');
  if (browserPage.test(typed)) return fail('browser-page');
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  const url = parsed(withScheme ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !plainHost.test(url.hostname)) return fail('not-address');
  // "portal" alone is a word; somebody who means a host without a dot says so with https://.
  if (!withScheme && !url.hostname.includes('.')) return fail('not-address');
  if (isBuiltIn(url)) return fail('built-in');
  if (url.protocol === 'http:' && !isDemo(url)) return fail('http');
  if (stores.has(url.hostname) || /^chrome\.google\.com\/webstore/.test(url.hostname + url.pathname))
    return fail('store');
  if (named.includes(url.origin)) return fail('there');
  return named.length >= mostPortals ? fail('too-many') : ok(url.origin);
}
