import { fail, ok, type Result } from '../shared/result.ts';
import { type LinkError, type RelationshipLink, readLink } from './link-shapes.ts';

export { type LinkError, linkErrors, type RelationshipLink } from './link-shapes.ts';

/** The nearer a text came to the right link, the more its error says. */
const nearest: readonly LinkError[] = [
  'incomplete',
  'admin-rights',
  'for-resellers',
  'rewritten',
  'other-page',
  'other-site',
];

/**
 * Finds the partner's link in what was pasted: the link alone, or the whole text that Partner Center offers to copy.
 * Only known shapes count (`link-shapes.ts`); nothing is added, decoded or corrected.
 * @param text at most 20,000 characters are looked at.
 * @returns the link, or what is wrong with what was pasted. Never throws.
 */
export function readRelationshipLink(text: string): Result<RelationshipLink, LinkError> {
  const found = text.slice(0, 20_000).match(/https?:\/\/[!#-&*-;=?-Z_a-z~]+/gi) ?? [];
  const links = new Set(found.map((link) => link.replace(/(?<![.,;:!])[.,;:!]+$/, '')));
  const read = [...links].map(readLink);
  const right = read.flatMap((one) => (one.ok ? [one.value] : []));
  if (right.length > 1) return fail('several');
  if (right[0]) return ok(right[0]);
  const errors = read.flatMap((one) => (one.ok ? [] : [one]));
  return nearest.flatMap((code) => errors.filter(({ error }) => error === code))[0] ?? fail('none');
}

/** @returns what is stored if it still is a link of a known shape and nothing beside; else `null`. */
export function linkInForce(stored: string | undefined): RelationshipLink | null {
  const read = readRelationshipLink(stored ?? '');
  return read.ok && read.value.link === stored ? read.value : null;
}
