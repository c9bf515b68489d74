import type { Labels } from './controls.ts';
import { isElement, isShadowRoot, isTag } from './node-kind.ts';
import { hostsOf, parentAcross } from './walk.ts';

/** One text that may name a control, with how much it can be trusted (0 to 1). */
export type LabelText = { text: string; weight: number; source: 'name' | 'nearby' | 'hint' };

const longest = 300;
const notText = new Set(['script', 'style', 'select', 'textarea', 'button', 'option', 'template', 'svg']);

/** @returns the text an element shows, without that of controls inside it; slots give what they are assigned. */
export function shownText(node: Node): string {
  if (isTag(node, 'form')) return '';
  const into: string[] = [];
  const only = node.firstChild;
  // Most labels hold one text and nothing else.
  if (only && only === node.lastChild && only.nodeType === Node.TEXT_NODE) into.push(only.nodeValue ?? '');
  else readShown(node, into);
  return into.join('').replace(/\s+/g, ' ').trim().slice(0, longest);
}

function readShown(node: Node, into: string[]): void {
  for (const child of node.childNodes) {
    if (into.join('').length > longest) break;
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

/** `aria-labelledby` names ids of the element's own tree; portals also use it for ids one tree further out. */
function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const texts = ids.map((id) => {
    for (let root = element.getRootNode(); ; ) {
      const named = (root as Document | ShadowRoot).getElementById?.(id);
      if (named) return shownText(named);
      if (!isShadowRoot(root)) return '';
      root = root.host.getRootNode();
    }
  });
  return texts.filter(Boolean).join(' ');
}

function labelElements(element: Element, known?: Labels): string[] {
  const labels = known ? known.get(element) : (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return [...labels].map((label) => shownText(label));
  const wrapping = element.closest('label');
  return wrapping ? [shownText(wrapping)] : [];
}

/** A component's own label: an attribute, a slotted child, or a `<label for>` that names the host. */
function hostTexts(element: Element, known?: Labels): string[] {
  const texts: string[] = [];
  for (const host of hostsOf(element)) {
    texts.push(labelledBy(host), host.getAttribute('label') ?? '', host.getAttribute('aria-label') ?? '');
    for (const child of host.children) if (child.slot === 'label') texts.push(shownText(child));
    if (host.id) {
      const root = host.getRootNode() as Document | ShadowRoot;
      const label = known ? known.get(host)?.[0] : root.querySelector(`label[for="${CSS.escape(host.id)}"]`);
      if (label) texts.push(shownText(label));
    }
    // The chain above a component that names itself belongs to the form, not to this control.
    if (texts.some(Boolean)) break;
  }
  return texts;
}

/** How many nodes before a control are looked at: rows of empty components must not be gone through for each. */
const mostBefore = 20;

const controlsInside = 'input, select, textarea, [role=combobox], [role=checkbox], [role=radio]';

/** Text before the control: a sibling, a table's cell to the left, a term of a list; never across another control. */
function nearbyText(element: Element): string {
  let at: Element | null = element;
  for (let level = 0; at && level < 5; level += 1) {
    let looked = 0;
    for (let before: ChildNode | null = at.previousSibling; before; before = before.previousSibling) {
      looked += 1;
      if (looked > mostBefore) return '';
      if (isElement(before)) {
        if (isTag(before, 'form') || before.matches(controlsInside) || before.querySelector(controlsInside))
          return '';
        const text = shownText(before);
        if (text) return text;
      } else if (before.nodeType === Node.TEXT_NODE && before.nodeValue?.trim()) {
        return before.nodeValue.trim().slice(0, longest);
      }
    }
    const after: Element | null = at.nextElementSibling;
    if (level === 0 && after?.localName === 'label') return shownText(after);
    at = parentAcross(at);
    if (isTag(at, 'form') || at?.localName === 'fieldset' || at?.localName === 'body') return '';
  }
  return '';
}

/** "addressLine1", "zip_code" and "data-l10n-key" as words. */
export function tokenText(raw: string): string {
  if (raw === '') return '';
  return raw
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();
}

/** For a group of radios or a single tick the group's name says what is asked, not the first choice's. */
function groupTexts(element: Element): string[] {
  const group = element.closest(':is([role=radiogroup], [role=group]):not(form), fieldset');
  if (!group) return [];
  const legend = group.querySelector('legend');
  return [labelledBy(group), group.getAttribute('aria-label') ?? '', legend ? shownText(legend) : ''];
}

/**
 * @param labels those of the page, where many controls are asked for one after the other.
 * @returns every text that may name the control, the most trustworthy first; empty ones left out.
 */
export function labelTexts(element: HTMLElement, labels?: Labels): LabelText[] {
  const texts: LabelText[] = [];
  const add = (text: string | null | undefined, weight: number, source: LabelText['source']) => {
    if (text?.trim()) texts.push({ text: text.trim(), weight, source });
  };
  add(labelledBy(element), 1, 'name');
  add(element.getAttribute('aria-label'), 1, 'name');
  for (const text of labelElements(element, labels)) add(text, 1, 'name');
  for (const text of hostTexts(element, labels)) add(text, 0.98, 'name');
  const radio = element.matches('[type=radio], [role=radio]');
  if (radio) for (const text of groupTexts(element)) add(text, 0.9, 'name');
  if (texts.length === 0) add(nearbyText(element), 0.85, 'nearby');
  add(element.getAttribute('placeholder'), 0.6, 'hint');
  add(element.getAttribute('title'), 0.6, 'hint');
  add(tokenText(element.getAttribute('name') ?? ''), 0.6, 'hint');
  add(tokenText(element.id), 0.55, 'hint');
  for (const holder of [element, ...hostsOf(element).slice(0, 1)]) {
    add(tokenText(holder.getAttribute('data-l10n-key') ?? ''), 0.7, 'hint');
  }
  return texts;
}
