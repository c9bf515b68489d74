import { isElement, isTag } from './node-kind.ts';
import { longestText, shownText } from './shown-text.ts';
import { parentAcross } from './walk.ts';

/** How many nodes before a control are looked at: rows of empty components must not be gone through for each. */
const mostBefore = 20;

const levels = 6;

/** Hidden inputs stand anywhere and stop nobody. */
const controls =
  'input:not([type=hidden]), select, textarea, [role=combobox], [role=checkbox], [role=radio], [role=textbox]';

const inline = new Set(
  'a abbr acronym b big bdi code em font i img label small span strong sup sub tt u wbr'.split(' '),
);

const hasWord = /[\p{L}]/u;

const holdsControl = (element: Element) =>
  element.matches(controls) || element.querySelector(controls) !== null;

/** `null` if another control or form stands between. */
type Nearby = string | null;

/**
 * Text on one side of a node: what stands in one line belongs together ("First name <b>*</b>"), signs without a
 * letter are passed over, another control ends it.
 */
function beside(node: Node, step: 'previousSibling' | 'nextSibling'): Nearby {
  let text = '';
  let looked = 0;
  for (let at = node[step]; at; at = at[step]) {
    looked += 1;
    if (looked > mostBefore) break;
    let own = '';
    let inLine = true;
    if (isElement(at)) {
      if (isTag(at, 'form') || holdsControl(at)) return hasWord.test(text) ? text : null;
      inLine = inline.has(at.localName);
      if (!inLine && hasWord.test(text)) break;
      if (isTag(at, 'br') && step === 'nextSibling') break;
      // Old pages draw their labels.
      own = shownText(at) || (at.getAttribute('alt') ?? '');
    } else if (at.nodeType === Node.TEXT_NODE) own = at.nodeValue ?? '';
    text = step === 'previousSibling' ? `${own} ${text}` : `${text} ${own}`;
    if (!inLine && hasWord.test(own)) break;
  }
  text = text.replace(/\s+/g, ' ').trim();
  return hasWord.test(text) ? text.slice(0, longestText) : '';
}

/** The head of a cell's column: the nearest cell above it that holds text and no control. */
function columnHead(cell: Element): string {
  let column = 0;
  for (let at = cell.previousElementSibling; at; at = at.previousElementSibling) {
    column += (at as HTMLTableCellElement).colSpan || 1;
  }
  let row = cell.parentElement?.previousElementSibling ?? null;
  if (!row) row = cell.closest('tbody')?.previousElementSibling?.lastElementChild ?? null;
  for (let up = 0; row && up < 2; up += 1, row = row.previousElementSibling) {
    let from = 0;
    for (const above of row.children) {
      if (from === column && (isTag(above, 'td') || isTag(above, 'th'))) {
        if (holdsControl(above)) break;
        const text = shownText(above);
        if (hasWord.test(text)) return text;
      }
      from += (above as HTMLTableCellElement).colSpan || 1;
    }
  }
  return '';
}

/**
 * The text that stands by a control which names itself nowhere: in its line, in the table's cell to the left or the
 * head of its column, the term of a list, behind it; never across another control.
 * @returns '' if there is none.
 */
export function nearbyText(element: Element): string {
  let at: Element | null = element;
  let after = '';
  let alone = true;
  for (let level = 0; at && level < levels; level += 1) {
    const before: Nearby = beside(at, 'previousSibling');
    if (before) return before;
    if (isTag(at, 'td')) {
      const head = columnHead(at);
      if (head) return head;
    }
    if (before === null) alone = false;
    if (!after && level < 3) {
      const behind = at.nextElementSibling;
      if (level === 0 && behind?.localName === 'label') return shownText(behind);
      after = beside(at, 'nextSibling') ?? '';
    }
    if (!alone) return after;
    at = parentAcross(at);
    if (!at || isTag(at, 'form') || isTag(at, 'body')) return after;
    // A set of one box is none; the text before that of several is about all of them.
    if (isTag(at, 'fieldset') && at.querySelectorAll(controls).length > 1) return after;
  }
  return after;
}
