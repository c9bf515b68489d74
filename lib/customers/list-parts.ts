import { type Customer, type ListName, listNames, listOf } from './customer.ts';
import type { CustomerListMeta, ListPart } from './list-meta.ts';

type Meta = Omit<CustomerListMeta, 'generation'>;

/** @returns every list of a generation, each as if it stood alone. */
export function partsOf({ further = [], ...first }: Meta | CustomerListMeta): ListPart[] {
  const { generation: _, ...part } = first as ListPart & { generation?: string };
  return [part, ...further];
}

/** @returns what is known about that list; nothing if it was not imported. */
export function partOf(meta: Meta, list: ListName): ListPart | undefined {
  return partsOf(meta).find((part) => listOf(part) === list);
}

/** @returns the lists described together, own customers first; nothing if there is none. */
export function metaOf(parts: readonly ListPart[]): Meta | undefined {
  const place = (part: ListPart) => listNames.indexOf(listOf(part));
  const [first, ...further] = parts.toSorted((a, b) => place(a) - place(b));
  if (!first) return undefined;
  return further.length > 0 ? { ...first, further } : first;
}

/** @returns the lists with as many rows each as there really are: rows were edited, or come from a file. */
export function recounted(parts: readonly ListPart[], rows: readonly Customer[]): ListPart[] {
  const counts: Partial<Record<ListName, number>> = {};
  for (const row of rows) counts[listOf(row)] = (counts[listOf(row)] ?? 0) + 1;
  return parts.map((part) => ({ ...part, rows: counts[listOf(part)] ?? 0 }));
}

/** @returns one with another in its place, or beside the others. */
export function withPart(parts: readonly ListPart[], part: ListPart): ListPart[] {
  return [...parts.filter((other) => listOf(other) !== listOf(part)), part];
}

/** @returns when the last of the lists was imported: until that one's time is over, something is kept. */
export const newestImport = (meta: Meta): number =>
  Math.max(...partsOf(meta).map(({ importedAt }) => importedAt));

/** @returns the rows of all lists together. */
export const rowsInAll = (meta: Meta): number => partsOf(meta).reduce((sum, { rows }) => sum + rows, 0);
