import { labelKey } from '../portals/label-key.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import type { Control } from './controls.ts';
import type { Evidence } from './evidence.ts';
import type { Recogniser } from './meanings.ts';

/** What boxes side by side mean that stand under one label, however few words they have of their own. */
const shared: Partial<Record<LabelMeaning, LabelMeaning[][]>> = {
  fullName: [
    ['firstName', 'lastName'],
    ['firstName', 'middleName', 'lastName'],
  ],
  addressLine1: [
    ['addressLine1', 'addressLine2'],
    ['addressLine1', 'addressLine2', 'other'],
  ],
};

/** Half a name is the whole of it for who does not ask for the other half, if its word is said of both. */
const otherHalf: Partial<Record<LabelMeaning, LabelMeaning>> = {
  firstName: 'lastName',
  lastName: 'firstName',
};

const inRow = 0.8;

/** A number or code that is asked for in pieces takes none of ours, which are whole. */
const shortestPhone = 6;

function bestOf(scores: ReadonlyMap<LabelMeaning, number>): LabelMeaning | null {
  let best: LabelMeaning | null = null;
  for (const [meaning, score] of scores)
    if (score >= 0.5 && score > (best ? (scores.get(best) ?? 0) : 0)) best = meaning;
  return best;
}

/** @returns the meanings that a label lists, "City, state, ZIP" and "Name (first, last)"; empty if it lists none. */
function listed(label: string, { meaningsOf }: Recogniser): LabelMeaning[] {
  const parts = label
    .split(/[,/&+|()]|\b(?:and|or|und|et|en|og|och)\b/i)
    .filter((part) => labelKey(part) !== '');
  if (parts.length < 2 || parts.length > 5) return [];
  const meant = parts.map((part) => [...meaningsOf(part)].find(([, score]) => score >= 0.95)?.[0]);
  const told = new Set(meant);
  return told.has(undefined) || told.size < meant.length ? [] : (meant as LabelMeaning[]);
}

/** Two halves of a name stand in one line; a box without a name in the next may be anything. */
const together = (one: Element, other: Control | undefined): boolean =>
  one.parentElement === other?.element.parentElement ||
  (one.closest('tr') !== null && one.closest('tr') === other?.element.closest('tr'));

function setTo(evidence: Evidence, meaning: LabelMeaning): void {
  evidence.scores.clear();
  evidence.scores.set(meaning, inRow);
}

/**
 * Lets neighbours decide what no text of a control says alone: several boxes under one label, and "Name" beside
 * "Surname" or under the heading "Company".
 * @param all in the page's order; their scores are changed in place.
 * @param forms which form each belongs to.
 */
export function readInARow(
  controls: readonly Control[],
  all: readonly Evidence[],
  forms: readonly unknown[],
  recogniser: Recogniser,
): void {
  for (let at = 0; at < all.length; at += 1) {
    const head = all[at] as Evidence;
    const control = controls[at] as Control;
    const { element, section, kind } = control;
    if (kind !== 'text' && kind !== 'select' && kind !== 'combobox') continue;
    const best = bestOf(head.scores);
    const { maxLength = -1 } = element as HTMLInputElement;
    if (best === 'phone' && maxLength > 0 && maxLength < shortestPhone) setTo(head, 'other');
    let size = 1;
    while (all[at + size]?.bare && forms[at + size] === forms[at] && controls[at + size]?.kind !== 'refused')
      size += 1;
    const list = head.bare ? [] : listed(head.label, recogniser);
    const kinds = new Set(list);
    const email = kinds.has('email');
    const wanted =
      size > 1 && !head.bare
        ? [
            list,
            list.slice(1),
            ...(best && (best !== 'fullName' || together(element, controls[at + 1]))
              ? (shared[best] ?? [])
              : []),
          ].find(({ length }) => length === size)
        : undefined;
    if (wanted) {
      wanted.forEach((meaning, index) => {
        const own = all[at + index] as Evidence;
        // The name a box has for programs is its own; a list in words is for all.
        if (
          list.length > 0 ||
          index === 0 ||
          (bestOf(own.scores) === null && controls[at + index]?.kind === 'text')
        )
          setTo(own, meaning);
      });
    } else if (size === 1 && kinds.size > 1 && best && (email || (head.scores.get(best) as number) < 0.9)) {
      // One box for several things takes none of them, but the first line of an address and one to write to are welcome.
      if (!email && list[0] === 'addressLine1') setTo(head, list[0]);
      else for (const meaning of kinds) if (!(email && meaning === 'email')) head.scores.delete(meaning);
    }
    // What stands before a list of kinds or prefixes is asked for in the box behind it.
    const lead = controls[at - 1];
    if (best === null && head.bare && lead?.kind === 'select' && together(lead.element, control)) {
      const { label, scores } = all[at - 1] as Evidence;
      for (const [meaning, score] of recogniser.meaningsOf(label))
        if (score >= 0.9 && !scores.has(meaning)) setTo(head, meaning);
    }
    const half = otherHalf[best as LabelMeaning];
    if (
      half &&
      labelKey(head.label)
        .split(' ')
        .every((word) => recogniser.isMark('anyName', word) || recogniser.isMark('filler', word)) &&
      !all.some(({ scores }, index) => forms[index] === forms[at] && bestOf(scores) === half)
    )
      setTo(head, 'fullName');
    if (best !== 'fullName' || !head.lone) continue;
    const meantAt = (index: number) => (all[index] ? bestOf((all[index] as Evidence).scores) : null);
    const before = meantAt(at - 1);
    const after = meantAt(meantAt(at + 1) === 'middleName' ? at + 2 : at + 1);
    if (before === 'firstName' || after === 'firstName') {
      head.scores.set('lastName', 0.98);
    } else if (after === 'lastName') {
      head.scores.set('firstName', 0.98);
    } else if ((recogniser.meaningsOf(section).get('companyName') ?? 0) >= 0.95) {
      head.scores.set('companyName', 0.98);
    }
  }
}
