import compiled from './data/labels.json' with { type: 'json' };
// Words of real account forms beyond the portal's own, in compared form; look-alikes are in it to be left alone.
import more from './data/more-labels.json' with { type: 'json' };
import moreMarks from './data/more-marks.json' with { type: 'json' };
import words from './data/words.json' with { type: 'json' };
import type { LabelTable } from './labels.ts';

/** The whole table: the portal's own labels before the words of other forms, so that its meaning comes first. */
export const compiledLabels: LabelTable = {
  fields: merged(compiled.fields, more, words.fields),
  marks: merged(compiled.marks, moreMarks, words.marks),
};

function merged(...parts: Record<string, string[]>[]): Record<string, string[]> {
  const all: Record<string, Set<string>> = {};
  for (const part of parts) {
    for (const [meaning, keys] of Object.entries(part)) {
      const known = all[meaning] ?? new Set<string>();
      for (const key of keys) known.add(key);
      all[meaning] = known;
    }
  }
  return Object.fromEntries(Object.entries(all).map(([meaning, keys]) => [meaning, [...keys]]));
}
