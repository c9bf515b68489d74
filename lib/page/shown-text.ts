import { isElement, isTag } from './node-kind.ts';

export const longestText = 300;
const notText = new Set(['script', 'style', 'select', 'textarea', 'button', 'option', 'template', 'svg']);

/** @returns the text an element shows, without that of controls inside it; slots give what they are assigned. */
export function shownText(node: Node): string {
  if (isTag(node, 'form')) return '';
  const into: string[] = [];
  const only = node.firstChild;
  // Most labels hold one text and nothing else.
  if (only && only === node.lastChild && only.nodeType === Node.TEXT_NODE) into.push(only.nodeValue ?? '');
  else readShown(node, into);
  return into.join('').replace(/\s+/g, ' ').trim().slice(0, longestText);
}

function readShown(node: Node, into: string[]): void {
  for (const child of node.childNodes) {
    if (into.join('').length > longestText) break;
    if (child.nodeType === Node.TEXT_NODE) into.push(child.nodeValue ?? '');
    else if (isElement(child) && !isTag(child, 'form') && !notText.has(child.localName)) {
      if (isTag(child, 'slot')) {
        const assigned = child.assignedNodes({ flatten: true });
        for (const slotted of assigned) {
          if (slotted.nodeType === Node.TEXT_NODE) into.push(slotted.nodeValue ?? '');
          else readShown(slotted, into);
        }
        // A flattened slot gives its fallback as well, so there is nothing more to read in it.
        if (assigned.length > 0) continue;
      }
      into.push(' ');
      readShown(child, into);
    }
  }
}
