import { fieldKeys } from '../account/field-keys.ts';
import { isEmptyValue } from '../account/field-value.ts';
import type { Draft } from './draft.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A draft is contained in another if everything it holds stands there too, so that dropping it loses no word.
 * @returns ids of open drafts that a newer open draft of the same portal contains; one without a company's name also
 * if it is the newer of the two (the name was emptied, and the page went before another came). Those in `keep` stay.
 */
export function containedIds(drafts: Draft[], keep: ReadonlySet<string>): string[] {
  const open = drafts.filter((draft) => draft.status === 'open').sort((a, b) => b.updatedAt - a.updatedAt);
  const gone: string[] = [];
  open.forEach((older, index) => {
    if (keep.has(older.id)) return;
    const filled = fieldKeys.filter((key) => !isEmptyValue(older.fields[key]?.value));
    const nameless = !filled.includes('companyName');
    const container = open.find(
      (other, at) =>
        (at < index || (nameless && at > index && !isEmptyValue(other.fields.companyName?.value))) &&
        other.portal === older.portal &&
        filled.every((key) => same(other.fields[key]?.value, older.fields[key]?.value)),
    );
    if (container) gone.push(older.id);
  });
  return gone;
}
