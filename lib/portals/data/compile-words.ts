import { readdirSync, readFileSync } from 'node:fs';
import { labelKey } from '../label-key.ts';

const folder = new URL('./words/', import.meta.url);

/** @returns the words of all languages by meaning, in compared form, each once, sorted. */
export function compiledWords(): Record<string, string[]> {
  const all: Record<string, Set<string>> = {};
  for (const file of readdirSync(folder).sort()) {
    const words = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string[]>;
    for (const [meaning, labels] of Object.entries(words)) {
      all[meaning] ??= new Set();
      // A star stands for any ending; the compared form knows no punctuation.
      for (const label of labels)
        all[meaning].add(label.endsWith('*') ? `${labelKey(label)}*` : labelKey(label));
    }
  }
  return Object.fromEntries(Object.entries(all).map(([meaning, keys]) => [meaning, [...keys].sort()]));
}
