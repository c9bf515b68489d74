import type { LabelTable } from './labels.ts';

/** The label table as it is shipped: every key once, below all that it means. */
export type PackedLabels = {
  /** What labels can mean, in the table's order. */
  meanings: string[];
  /** By meanings with commas between: keys, sorted, with bars between. */
  fields: Record<string, string>;
  marks: Record<string, string>;
};

/** @returns the keys as one text; no key holds a bar, since `labelKey` takes out all punctuation. */
export const packedKeys = (keys: readonly string[]): string => [...keys].sort().join('|');

/** @returns the table that was packed, its keys sorted. */
export function unpackedLabels({ meanings, fields, marks }: PackedLabels): LabelTable {
  const all: Record<string, string[]> = Object.fromEntries(meanings.map((meaning) => [meaning, []]));
  for (const [group, keys] of Object.entries(fields)) {
    for (const meaning of group.split(',')) all[meaning]?.push(...keys.split('|'));
  }
  return {
    fields: all,
    marks: Object.fromEntries(Object.entries(marks).map(([mark, keys]) => [mark, keys.split('|')])),
  };
}
