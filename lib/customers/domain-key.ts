import { freeMailDomains } from '../names/free-mail.ts';

/** Domains that hold tenants or sites of many companies: equal there means nothing. */
const sharedDomains: ReadonlySet<string> = new Set([
  'onmicrosoft.com',
  'mail.onmicrosoft.com',
  'microsoft.com',
  'sharepoint.com',
  'facebook.com',
  'linkedin.com',
  'instagram.com',
  'wixsite.com',
  'wordpress.com',
  'google.com',
  'sites.google.com',
  'business.site',
  'github.io',
  'example.com',
]);

const plainTenant = /^[a-z][a-z0-9]{1,62}\.onmicrosoft\.com$/;
const label = /^[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_-]*)$/u;

const isLabel = (part: string) => label.test(part);

/**
 * @param text a domain, a web address or an e-mail address.
 * @returns the host in lower case without scheme, "www." and path, in its ASCII form; '' if there is none.
 */
export function domainOf(text: string): string {
  if (text.length > 1_000) return '';
  // Lists hold tenants' own domains nearly always, and there may be 200,000 of them.
  if (plainTenant.test(text)) return text;
  let host = text.trim().toLowerCase();
  const scheme = host.indexOf('://');
  if (scheme >= 0) host = host.slice(scheme + 3);
  host = (host.split(/[/?#\\\s]/, 1)[0] as string).split('@').at(-1) as string;
  host = (host.split(':', 1)[0] as string).replace(/\.$/, '').replace(/^www\d?\./, '');
  const labels = host.split('.');
  if (labels.length < 2 || host.length > 253 || !labels.every(isLabel)) return '';
  if (/^[\d.]+$/.test(host)) return '';
  return /^[\x21-\x7e]+$/.test(host) ? host : asciiHost(host);
}

function asciiHost(host: string): string {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return '';
  }
}

/**
 * @returns the domain under which a customer is looked up; '' if the text is no domain or one that many
 * companies share (mailbox providers, `onmicrosoft.com` itself). `contoso.onmicrosoft.com` is a key.
 */
export function domainKey(text: string): string {
  const domain = domainOf(text);
  return freeMailDomains.has(domain) || sharedDomains.has(domain) ? '' : domain;
}
