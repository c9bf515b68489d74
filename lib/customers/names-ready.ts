import type { CustomerIndex } from './customer-index.ts';
import { type NameIndex, nameIndexParts } from './name-index.ts';

/** What finds similar names, made once a list and kept as long as that is. */
const made = new WeakMap<CustomerIndex, NameIndex>();

/** Makes it part by part, none longer than some 30 ms at 100,000 rows, for callers that pause between them. */
export function* readyNames(index: CustomerIndex): Generator<void, NameIndex> {
  const known = made.get(index);
  if (known) return known;
  const names = yield* nameIndexParts(index.names);
  made.set(index, names);
  return names;
}

/** @returns true if similar names can be asked for without making anything first. */
export const areNamesReady = (index: CustomerIndex): boolean => made.has(index);

/** @returns what finds similar names, made in one go if it is not there yet. */
export function namesOfIndex(index: CustomerIndex): NameIndex {
  const parts = readyNames(index);
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
  }
}
