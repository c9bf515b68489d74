import type { FieldKey } from '../account/field-keys.ts';

/** Words that tell a page or a section, by the names of `data/build.ts`. */
export type Mark =
  | 'subscriptions'
  | 'review'
  | 'confirmation'
  | 'agreement'
  | 'submit'
  | 'adminUser'
  | 'reseller'
  /** Words that a label carries without telling anything by them: "your", "please enter", "and". */
  | 'filler'
  /** What names of controls begin with, whatever the control is: "txt", "billing", "contact". */
  | 'namePrefix'
  /** Words that names of controls are glued from beyond those of labels. */
  | 'namePart'
  /** A few choices that hardly any list of countries, or of a country's parts, leaves out, by code or name. */
  | 'countryChoice'
  | 'stateChoice'
  /** What the button of a form says that looks something up. */
  | 'search'
  /** Words for half of a name that stand for a whole one where nobody asks for the other half: "Nombre", "Nom". */
  | 'anyName'
  /** What a box for signing in is called, which may be an e-mail address. */
  | 'signIn';

/** What a label can mean: a field of the record, or a look-alike that must be told from one. */
export type LabelMeaning = FieldKey | 'fullName' | 'fax' | 'other';

/**
 * Known labels of all languages in their compared form (`labelKey`). The table lives in the background and is
 * sent to pages of the flow, so that no other page carries it.
 */
export type LabelTable = { fields: Record<string, string[]>; marks: Record<string, string[]> };

/** @returns a test for a mark's words, in any language. */
export function markTest(table: Pick<LabelTable, 'marks'>): (mark: Mark, key: string) => boolean {
  const sets = new Map(Object.entries(table.marks).map(([mark, keys]) => [mark, new Set(keys)]));
  return (mark, key) => sets.get(mark)?.has(key) ?? false;
}

/** @returns every known label with all that it can mean, in the table's order: the portal's own meaning first. */
export function labelMeanings(table: LabelTable): Map<string, LabelMeaning[]> {
  const meanings = new Map<string, LabelMeaning[]>();
  for (const [meaning, keys] of Object.entries(table.fields)) {
    for (const key of keys) {
      const known = meanings.get(key);
      if (!known) meanings.set(key, [meaning as LabelMeaning]);
      else if (!known.includes(meaning as LabelMeaning)) known.push(meaning as LabelMeaning);
    }
  }
  return meanings;
}
