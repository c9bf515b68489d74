/**
 * Packs all that labels are recognised by into the one table that the background carries: the portal's own labels
 * (`labels.json`), those of other forms (`more-labels.json`, `more-marks.json`) and the words of `words/`.
 * Usage: node lib/portals/data/build-table.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelTable, labelMeanings } from '../labels.ts';
import { type PackedLabels, packedKeys } from '../packed-labels.ts';
import { compiledWords } from './build-words.ts';

type Keys = Record<string, string[]>;
const json = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

function merged(...parts: Keys[]): Keys {
  const all: Record<string, Set<string>> = {};
  for (const part of parts) {
    for (const [meaning, keys] of Object.entries(part)) {
      all[meaning] ??= new Set();
      for (const key of keys) all[meaning].add(key);
    }
  }
  return Object.fromEntries(Object.entries(all).map(([meaning, keys]) => [meaning, [...keys]]));
}

/** @returns the whole table; the portal's own labels come before the words of other forms. */
export function wholeTable(): LabelTable {
  const portal = json('labels.json') as LabelTable;
  const words = compiledWords();
  return {
    fields: merged(portal.fields, json('more-labels.json'), words.fields),
    marks: merged(portal.marks, json('more-marks.json'), words.marks),
  };
}

/** @returns the table as it is shipped. Like stands by like, which makes it a sixth smaller after gzip. */
export function packedTable(): PackedLabels {
  const table = wholeTable();
  const groups: Keys = {};
  for (const [key, meanings] of labelMeanings(table)) {
    const group = meanings.join();
    groups[group] = [...(groups[group] ?? []), key];
  }
  const packed = (part: Keys) =>
    Object.fromEntries(Object.entries(part).map(([name, keys]) => [name, packedKeys(keys)]));
  return { meanings: Object.keys(table.fields), fields: packed(groups), marks: packed(table.marks) };
}

if (import.meta.main)
  writeFileSync(join(import.meta.dirname, 'label-table.json'), `${JSON.stringify(packedTable(), null, 1)}\n`);
