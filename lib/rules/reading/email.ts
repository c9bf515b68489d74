import { squeezed } from '../../shared/text.ts';

export type Email = { local: string /** Lower case. */; domain: string };

/** RFC 5321, section 4.5.3.1. */
const longest = { local: 64, domain: 253, label: 63 };

const localLetters = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+$/;
const labelLetters = /^[\p{L}\p{N}\p{M}-]+$/u;
const topLevel = /^(?:[\p{L}\p{M}]{2,}|xn--[a-z0-9-]+)$/u;

/** Nearly every domain is one of these: labels that begin and end with a letter or digit, the last of letters. */
const usual = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}[a-z]{2,63}$/;

/** @returns true for a host name of at least two labels, of letters in any script. */
export function isDomain(domain: string): boolean {
  if (domain.length > longest.domain) return false;
  if (usual.test(domain)) return true;
  const labels = domain.toLowerCase().split('.');
  const good = (label: string) =>
    label.length <= longest.label &&
    labelLetters.test(label) &&
    !label.startsWith('-') &&
    !label.endsWith('-');
  return labels.length > 1 && labels.every(good) && topLevel.test(labels.at(-1) as string);
}

/** @returns true for the part before the @: ASCII without quotes, dots only between other letters. */
export const isLocalPart = (local: string): boolean =>
  local.length <= longest.local &&
  localLetters.test(local) &&
  !local.startsWith('.') &&
  !local.endsWith('.') &&
  !local.includes('..');

/** @returns the address's two parts; undefined if the text as a whole isn't one address. Quoted forms aren't read. */
export function readEmail(text: string): Email | undefined {
  const at = text.lastIndexOf('@');
  if (at < 1) return undefined;
  const [local, domain] = [text.slice(0, at), text.slice(at + 1).toLowerCase()];
  return isLocalPart(local) && isDomain(domain) ? { local, domain } : undefined;
}

const internationalLetters = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u;

/**
 * @returns the two parts of an address as RFC 6531 allows it, with letters of any script before the @, or as RFC 5321
 * has it with a quoted first part; undefined for a plain address and for what is none.
 */
export function readRareEmail(text: string): Email | undefined {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, Math.max(0, at)), text.slice(at + 1).toLowerCase()];
  if (at < 1 || local.length > longest.local || !isDomain(domain) || isLocalPart(local)) return undefined;
  if (/^"[^"\\]{1,62}"$/.test(local)) return { local, domain };
  const dotted = local.split('.').every((part) => part !== '');
  return dotted && internationalLetters.test(local) ? { local, domain } : undefined;
}

/**
 * Takes off what comes along when an address is copied: `mailto:`, a name before angle brackets, quotes, full-width
 * letters, blanks around the @ and the dots, punctuation at the end.
 */
export function tidiedEmail(text: string): string {
  const plain = squeezed(text.normalize('NFKC')).replace(/^mailto:/i, '');
  const open = plain.lastIndexOf('<');
  const close = plain.indexOf('>', open);
  const inner = open >= 0 && close > open ? plain.slice(open + 1, close) : plain;
  return inner
    .replace(/ ?@ ?/g, '@')
    .replace(/ ?\. ?/g, '.')
    .replace(/^["'(<[ ]+/, '')
    .replace(/(?<!["')>\] ,;:.])["')>\] ,;:.]+$/, '')
    .replace(/^mailto:/i, '');
}

/**
 * @returns the address in the text, as it stands or after `tidiedEmail`: what other rules judge, so that a "mailto:"
 * hides nothing from them. Undefined if it isn't one address.
 */
export function emailIn(text: string): Email | undefined {
  if (text.length < 5) return undefined;
  const old = latest.get(text);
  if (old) return old.email;
  const email = readEmail(text) ?? readEmail(tidiedEmail(text));
  if (latest.size >= kept) latest.delete(latest.keys().next().value as string);
  latest.set(text, { email });
  return email;
}

/** Each address is read by several rules in one check. */
const latest = new Map<string, { email: Email | undefined }>();
const kept = 8;

/** @returns the part as it stands in the text, in whatever case; the whole text if it stands there otherwise. */
export function asTyped(text: string, part: string): string {
  const at = text.toLowerCase().lastIndexOf(part.toLowerCase());
  return at < 0 ? text : text.slice(at, at + part.length);
}

/** @returns true if `domain` is `other` or lies under it. */
export const isUnder = (domain: string, other: string): boolean =>
  domain === other || domain.endsWith(`.${other}`);
