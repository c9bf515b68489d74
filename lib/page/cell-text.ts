import { isElement, isTag } from './node-kind.ts';
import type { OpenRoot } from './walk.ts';

/** No customer's name or domain is longer; a cell that is holds something else. */
const longestCell = 500;
const textless = new Set(['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea', 'form']);

/**
 * @returns what a cell of a table shows, as one line, links and buttons too: portals write names and headings as
 * such. What is drawn beside it stands apart by a space, what runs on in one line (a marked part of a word) does not.
 * Empty for what is hidden, or there for screen readers alone.
 */
export function cellText(cell: Element, openRoot: OpenRoot): string {
  const into: string[] = [];
  readNodes(shownNodes(cell, openRoot), into, openRoot);
  return into.join('').replace(/\s+/g, ' ').trim().slice(0, longestCell);
}

/** @returns the nodes that are drawn in the element's place: its shadow tree, what a slot was given, its children. */
function shownNodes(element: Element, openRoot: OpenRoot): Iterable<Node> {
  if (isTag(element, 'slot')) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return (openRoot(element) ?? element).childNodes;
}

function readNodes(nodes: Iterable<Node>, into: string[], openRoot: OpenRoot): void {
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) into.push(node.nodeValue ?? '');
    else if (isElement(node) && !textless.has(node.localName)) readElement(node, into, openRoot);
  }
}

function readElement(element: Element, into: string[], openRoot: OpenRoot): void {
  const { display, visibility, position } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return;
  // Cut down to a dot: said by screen readers, seen by nobody.
  if (position === 'absolute' && element.clientWidth <= 1 && element.clientHeight <= 1) return;
  const apart = display === 'inline' || display === 'contents' ? '' : ' ';
  into.push(apart);
  readNodes(shownNodes(element, openRoot), into, openRoot);
  into.push(apart);
}
