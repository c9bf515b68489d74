import { deepestFrame, frameDocument } from './frames.ts';
import { isElement, isShadowRoot } from './node-kind.ts';
/** Opens a host's shadow root if there is one: open roots by the page's own property, closed ones by the browser's. */
export type OpenRoot = (host: Element) => ShadowRoot | null;

export const openRootOnly: OpenRoot = (host) => host.shadowRoot;

/** A tree that is looked at and watched on its own: a shadow root, or the document of a frame in reach. */
export type Root = ShadowRoot | Document;

/** Subtrees that never hold a field, and our own panel. */
const closedOff = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'head', 'object']);

/** The panel's element; nothing of ours is ever taken for the page's. */
export const panelTag = 'firstpass-panel';
export const marksTag = 'firstpass-marks';

/**
 * Visits every element below `root` in document order, a host's shadow tree before its light children, and what
 * frames of the same origin show in their place.
 *
 * Invariant: no form is visited, nor is anything asked of one but by the prototypes. An input's name stands in for
 * the form's own property, in our world too: `<input name=localName>` would end the walk, or mislead it.
 *
 * @param onRoot called for each shadow root and frame that was entered, so that it can be watched too.
 */
export function walk(
  root: ParentNode,
  visit: (element: Element) => void,
  openRoot: OpenRoot = openRootOnly,
  onRoot: (root: Root) => void = () => {},
  depth = 0,
): void {
  let past: Element | null = null;
  const elements = all(root);
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const name: unknown = element.localName;
    if (typeof name !== 'string' || name === 'form' || past?.contains(element)) continue;
    if (closedOff.has(name) || name === panelTag || name === marksTag) {
      past = element;
      continue;
    }
    let inner: Root | null;
    if (name === 'iframe') {
      // What a frame that nobody sees shows looks visible to itself.
      inner = depth < deepestFrame && isVisible(element) ? frameDocument(element) : null;
    } else {
      visit(element);
      inner = openRoot(element);
    }
    if (inner) {
      onRoot(inner);
      walk(inner, visit, openRoot, onRoot, name === 'iframe' ? depth + 1 : depth);
    }
  }
}

function all(root: ParentNode): ArrayLike<Element> {
  return isElement(root) ? Element.prototype.querySelectorAll.call(root, '*') : root.querySelectorAll('*');
}

/** @returns the element's parent across shadow borders: a shadow root's host stands for its parent. */
export function parentAcross(element: Element): Element | null {
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', element);
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}

/** @returns the host chain of an element, innermost first. */
export function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let root = element.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) {
    hosts.push(root.host);
  }
  return hosts;
}

/** @returns the form a control stands in, through the borders of components; null for those of the page itself. */
export function formOf(element: Element): Element | null {
  for (let at: Element | undefined = element; at; at = hostsOf(at)[0]) {
    const form = at.closest('form');
    if (form) return form;
  }
  return null;
}

/** @returns true if the user could see it; opacity is left out, since drawn-over native boxes use it. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
