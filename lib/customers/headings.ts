import { type CustomerColumn, customerColumns } from './customer.ts';
import portalHeadings from './data/headings.json' with { type: 'json' };
import { headingKey } from './heading-key.ts';
import { ownHeadings, weakNameHeadings } from './own-headings.ts';

const byHeading = new Map<string, CustomerColumn>();
// The portal's own headings come first: they decide where another list's word collides with them.
for (const column of customerColumns) {
  for (const heading of (portalHeadings as Partial<Record<CustomerColumn, string[]>>)[column] ?? []) {
    if (!byHeading.has(heading)) byHeading.set(heading, column);
  }
}
const portals: ReadonlySet<string> = new Set(byHeading.keys());
for (const column of customerColumns) {
  for (const heading of ownHeadings[column]) if (!byHeading.has(heading)) byHeading.set(heading, column);
}

/** @returns what a heading of the file says its column holds, in any language known; nothing if unknown. */
export function columnOfHeading(heading: string): CustomerColumn | undefined {
  return byHeading.get(headingKey(heading));
}

/** @returns true for a heading of the portal's own export, which means just that. */
export const isPortalHeading = (heading: string): boolean => portals.has(headingKey(heading));

/** @returns true for headings such as "Name", which mean a company only where nothing better is found. */
export function isWeakNameHeading(heading: string): boolean {
  return weakNameHeadings.includes(headingKey(heading));
}
