import type { FieldKey } from '../account/field-keys.ts';
import compiled from './data/labels.json' with { type: 'json' };
// Words of real account forms beyond the portal's own, in compared form; look-alikes are in it to be left alone.
import moreLabels from './data/more-labels.json' with { type: 'json' };

/** Words that tell a page or a section, by the names of `data/build.ts`. */
export type Mark =
  | 'accountInfo'
  | 'subscriptions'
  | 'review'
  | 'confirmation'
  | 'agreement'
  | 'company'
  | 'contact'
  | 'submit'
  | 'update'
  | 'done'
  | 'adminUser'
  | 'addCustomer'
  | 'reseller';

/** What a label can mean: a field of the record, or a look-alike that must be told from one. */
export type LabelMeaning = FieldKey | 'fullName' | 'fax' | 'other';

const marks = compiled.marks as Partial<Record<Mark, string[]>>;

/** @returns true if the compared form of a text is one of the mark's words, in any language. */
export function isMark(mark: Mark, key: string): boolean {
  return marks[mark]?.includes(key) ?? false;
}

/** Every known label in its compared form with all that it can mean, the portal's own labels first. */
export function labelMeanings(): Map<string, LabelMeaning[]> {
  const meanings = new Map<string, LabelMeaning[]>();
  const add = (key: string, meaning: LabelMeaning) => {
    const known = meanings.get(key);
    if (!known) meanings.set(key, [meaning]);
    else if (!known.includes(meaning)) known.push(meaning);
  };
  for (const [meaning, keys] of Object.entries(compiled.fields)) {
    for (const key of keys) add(key, meaning as LabelMeaning);
  }
  for (const [meaning, keys] of Object.entries(moreLabels)) {
    for (const key of keys) add(key, meaning as LabelMeaning);
  }
  return meanings;
}
