import type { LabelMeaning } from '../portals/labels.ts';
import { isTag } from './node-kind.ts';

/** More are not read: three are enough to tell, and lists of countries have 250. */
const mostRead = 80;

/** A few of each kind that hardly any list leaves out, by code or by name. */
const known: [LabelMeaning, RegExp][] = [
  [
    'country',
    /^(us|usa|de|deu|fr|fra|gb|gbr|jp|jpn|br|bra|(united states|germany|deutschland|france|japan|brazil|austria|belgium|argentina|poland)\b.*)$/,
  ],
  [
    'state',
    /^(al|ak|az|ar|on|qc|bc|nsw|vic|qld|alabama|alaska|arizona|arkansas|ontario|quebec|british columbia|new south wales|victoria|queensland|bayern|hessen|sachsen|maharashtra|kerala|sao paulo|bahia|jalisco|lazio|sicilia)$/,
  ],
];

/**
 * @returns what the choices of a native list say: countries, their parts, or dialling codes and years, which are
 * nothing of ours; null for other lists and controls.
 */
export function optionsHint(element: Element): [LabelMeaning, number] | null {
  if (!isTag(element, 'select') || element.options.length < 4) return null;
  const { options } = element;
  const read = Math.min(options.length, mostRead);
  const counts = new Map<LabelMeaning, number>();
  let numbers = 0;
  for (let at = 0; at < read; at += 1) {
    const { value, text } = options[at] as HTMLOptionElement;
    if (/\+\s?\d|^\s*\d+\s*$/.test(text)) numbers += 1;
    for (const [meaning, pattern] of known) {
      if ([text, value].some((one) => pattern.test(one.trim().toLowerCase()))) {
        counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
      }
    }
  }
  if (numbers > read * 0.6) return ['other', 0.9];
  const country = counts.get('country') ?? 0;
  const state = counts.get('state') ?? 0;
  if (state >= 3 && state >= country) return ['state', 0.85];
  return country >= 3 && options.length > 5 ? ['country', 0.85] : null;
}
