import { type CountryForms, formsIn } from './country-forms.ts';
import { isConnector, joinedKey, type Word } from './form-key.ts';
import { endLetters, formTable } from './form-table.ts';

/** No form has more words ("sp. z o.o. sp. k. w likwidacji" is several). */
const mostWords = 12;
/** The builder keeps no longer key. */
const longestKey = 60;

/** @returns the usual short spelling's key for any spelling's key ("limited" gives "ltd"); itself if unknown. */
export const canonicalForm = (key: string): string => formTable().canonical.get(key) ?? key;

/** @returns how many words before `right`, down to `left`, make the longest known form; 0 if none. */
export function formLength(
  words: readonly Word[],
  left: number,
  right: number,
  known: (key: string) => boolean,
): number {
  const { ends } = formTable();
  let joined = '';
  let longest = 0;
  for (let at = right - 1; at >= left && right - at <= mostWords && joined.length <= longestKey; at--) {
    const key = words[at]?.key ?? '';
    if (isConnector(key)) continue;
    const before = joined.length;
    joined = key + joined;
    // Words are put in front, so an end that no form has stays.
    if (before < endLetters && joined.length >= endLetters && !ends.has(joined.slice(-endLetters))) break;
    if (known(joined)) longest = right - at;
  }
  return longest;
}

/** A legal form or a register's note among the words: from `from` up to, but without, `to`. */
export type FormPart = { from: number; to: number; key: string; isTail: boolean };

/**
 * What the ends of a name hold: words up to `start` and from `end` on are legal forms and register notes; `parts` are
 * those of the end, the last first.
 */
export type FormEdges = { start: number; startKey: string; end: number; endKey: string; parts: FormPart[] };

/** Forms and register notes at the end, taken together; at least one word is always left as the name. */
function readEnd(words: readonly Word[], edges: FormEdges, own: CountryForms | undefined): void {
  const { canonical, tails } = formTable();
  const known = (key: string) => canonical.has(key) || tails.has(key) || own?.byKey.has(key) === true;
  let left = words.length;
  let keys = '';
  for (;;) {
    const count = formLength(words, 1, left, known);
    if (count === 0) break;
    const key = joinedKey(words.slice(left - count, left));
    const isTail = tails.has(key);
    if (!isTail) keys = keys === '' ? canonicalForm(key) : `${canonicalForm(key)}+${keys}`;
    edges.parts.push({ from: left - count, to: left, key, isTail });
    left -= count;
  }
  while (left > 1 && left < words.length && isConnector(words[left - 1]?.key ?? '')) left--;
  if (keys === '') return;
  edges.end = left;
  edges.endKey = keys;
}

function readStart(words: readonly Word[], edges: FormEdges, own: CountryForms | undefined): void {
  const { leading, leadingStarts } = formTable();
  const most = Math.min(words.length - 1, 10);
  let joined = '';
  let key = '';
  for (let count = 1; count <= most; count++) {
    const next = words[count - 1]?.key ?? '';
    if (!isConnector(next)) joined += next;
    if (!leadingStarts.has(joined) && !own?.leadingStarts.has(joined)) break;
    if (!leading.has(joined) && !own?.leading.has(joined)) continue;
    edges.start = count;
    key = joined;
  }
  edges.startKey = key === '' ? '' : canonicalForm(key);
}

/**
 * @returns where the name itself begins and ends between its legal forms, counted in words; all words and two
 * empty keys if it carries none. Forms that are glued to the name are not seen here.
 * @param country ISO 3166-1 alpha-2; lets forms count that mean one in that country only ("hf.", "e.U.").
 */
export function formEdges(words: readonly Word[], country?: string): FormEdges {
  const edges: FormEdges = { start: 0, startKey: '', end: words.length, endKey: '', parts: [] };
  const own = formsIn(country);
  readStart(words, edges, own);
  readEnd(words, edges, own);
  // "SA AG" would be taken from both sides: something of the name must be left between them.
  if (edges.endKey !== '' && edges.end < edges.start) {
    edges.start = 0;
    edges.startKey = '';
  }
  return edges;
}
