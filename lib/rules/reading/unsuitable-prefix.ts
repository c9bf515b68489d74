import { companyPlaceholder } from '../../names/placeholder.ts';
import { latinLetters } from './latin.ts';
import { isLike } from './prefix.ts';

/** Names of Microsoft's products and of mailboxes and hosts that every domain has. */
const reserved: ReadonlySet<string> = new Set(
  'azure office office365 o365 m365 ms365 windows outlook hotmail live msn xbox skype teams sharepoint onedrive exchange bing entra intune dynamics365 copilot admin administrator root www web mail email ftp smtp imap dns autodiscover login signin signup account accounts support help helpdesk security abuse postmaster webmaster hostmaster billing partner customer tenant cloud onmicrosoft'.split(
    ' ',
  ),
);

/**
 * @param prefix what stands in the field.
 * @param companyName the customer's name, which excuses a word that is part of it.
 * @returns `reserved` for a name of Microsoft's or of a mailbox, `trial` for "test" and the like; undefined if it will do.
 */
export function unsuitable(prefix: string, companyName: string): 'reserved' | 'trial' | undefined {
  const key = prefix.toLowerCase();
  const hasLatin = /[a-z\d]/i.test(companyName) || latinLetters(companyName) !== '';
  if (hasLatin && isLike(key, companyName)) return undefined;
  if (reserved.has(key) || key.includes('microsoft')) return 'reserved';
  const found = key.length > 3 ? companyPlaceholder(key) : undefined;
  return found === 'certain' || found === 'likely' ? 'trial' : undefined;
}
