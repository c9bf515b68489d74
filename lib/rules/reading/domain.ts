import { isKeyboardWalk } from '../../names/keyboard-walk.ts';
import { remembering } from '../../names/remember.ts';
import { isDomain } from './email.ts';

function readHost(text: string): string | undefined {
  const [host = ''] = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{2,10}:\/{1,2}/, '')
    .split(/[/?#\\]/, 1);
  const bare = host
    .slice(host.lastIndexOf('@') + 1)
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '');
  return isDomain(bare) ? bare : undefined;
}

const knownHosts = remembering((text) => ({ host: readHost(text) }), 16);

/**
 * @param text a domain or a web address, with or without its scheme, "www." and path.
 * @returns the host in lower case without "www."; undefined if there is none, also for an IP address.
 */
export const hostOf = (text: string): string | undefined => knownHosts(text).host;

/** Second levels under which companies register: "contoso.co.uk", "orlik.com.pl", "orlik.waw.pl". */
const secondLevels =
  /^(?:com?|net|org|gov|gob|gouv|edu|ac|or|ne|go|ltd|plc|biz|info|firm|srl|asso|waw|edu|sch|school|web|in|id|my|me|gen|ind|k12|mil|nom)$/;

/** @returns the label that a company chose: "contoso" of "mail.contoso.co.uk". */
export function ownLabel(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && secondLevels.test(labels.at(-1) as string)) labels.pop();
  return labels.at(-1) ?? host;
}

/** Kept for documentation and tests by RFC 2606 and RFC 6761: there is no site, and no mail arrives. */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local)$/;
const trial =
  /^(?:test(?:ing|domain|firma|mail)?|domain|domena|(?:your|my)(?:domain|company|website|email)|website|no(?:e?mail|ne)|fake|dummy|foobar|twojadomena|twojafirma|muster(?:firma|mann)|x{3,}|([a-z])\1{3,})$/;

/** @returns `reserved` or `trial` for a host that nobody has, or that was only typed to fill the field. */
export function noHost(host: string): 'reserved' | 'trial' | undefined {
  if (reserved.test(host)) return 'reserved';
  const label = ownLabel(host);
  return trial.test(label) || isKeyboardWalk(label) ? 'trial' : undefined;
}
