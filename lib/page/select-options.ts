import { labelKey } from '../portals/label-key.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import type { Recogniser } from './meanings.ts';
import { isTag } from './node-kind.ts';

/** More are not read: three are enough to tell, and lists of countries have 250. */
const mostRead = 60;

const fewest = 3;

/** A choice's name without what stands behind it: "Germany (Deutschland)", "Alaska - AK". */
const bare = (text: string) => labelKey(text.replace(/[(,–-].*/, ''));

/**
 * @returns what the choices of a native list say: countries, their parts, or dialling codes and years, which are
 * nothing of ours; null for other lists and controls.
 */
export function optionsHint(element: Element, isMark: Recogniser['isMark']): [LabelMeaning, number] | null {
  if (!isTag(element, 'select') || element.options.length <= fewest) return null;
  const { options } = element;
  const read = Math.min(options.length, mostRead);
  let [countries, states, numbers] = [0, 0, 0];
  for (let at = 0; at < read; at += 1) {
    const { value, text } = options[at] as HTMLOptionElement;
    if (/\+\s?\d|^\s*\d+\s*$/.test(text)) numbers += 1;
    const said = [bare(text), labelKey(value)];
    if (said.some((one) => isMark('countryChoice', one))) countries += 1;
    else if (said.some((one) => isMark('stateChoice', one))) states += 1;
  }
  if (numbers > read * 0.6) return ['other', 0.95];
  if (states >= fewest && states > countries) return ['state', 0.85];
  return countries >= fewest ? ['country', 0.85] : null;
}
