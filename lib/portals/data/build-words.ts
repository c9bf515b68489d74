import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelKey } from '../label-key.ts';

const folder = join(import.meta.dirname, 'words');

/** What a language file holds beside fields: words that tell nothing ("please enter", "required"). */
const marks = new Set(['filler']);

type Words = Record<string, string[]>;

/** @returns the words of account forms, one file a language below `words/`, by meaning, and by mark, in compared form, each once, sorted. */
export function compiledWords(): { fields: Words; marks: Words } {
  const all: Record<string, Set<string>> = {};
  for (const file of readdirSync(folder).sort()) {
    const words = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Words;
    for (const [meaning, labels] of Object.entries(words)) {
      all[meaning] ??= new Set();
      // A star stands for any ending; the compared form knows no punctuation.
      for (const label of labels)
        all[meaning].add(label.endsWith('*') ? `${labelKey(label)}*` : labelKey(label));
    }
  }
  const part = (isMark: boolean): Words =>
    Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => marks.has(name) === isMark)
        .map(([name, keys]) => [name, [...keys].sort()]),
    );
  return { fields: part(false), marks: part(true) };
}
