/** Opens a host's shadow root if there is one: open roots by the page's own property, closed ones by the browser's. */
export type OpenRoot = (host: Element) => ShadowRoot | null;

export const openRootOnly: OpenRoot = (host) => host.shadowRoot;

/** Subtrees that never hold a field, and our own panel. */
const closedOff = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'head',
  'iframe',
  'object',
]);

/** The panel's element; nothing of ours is ever taken for the page's. */
export const panelTag = 'firstpass-panel';
export const marksTag = 'firstpass-marks';

/**
 * Visits every element below `root` in document order, a host's shadow tree before its light children.
 * @param onRoot called for each shadow root that was entered, so that it can be watched too.
 */
export function walk(
  root: ParentNode,
  visit: (element: Element) => void,
  openRoot: OpenRoot = openRootOnly,
  onRoot: (root: ShadowRoot) => void = () => {},
): void {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    const name = child.localName;
    if (closedOff.has(name) || name === panelTag || name === marksTag) continue;
    visit(child);
    const shadow = openRoot(child);
    if (shadow) {
      onRoot(shadow);
      walk(shadow, visit, openRoot, onRoot);
    }
    if (child.firstElementChild) walk(child, visit, openRoot, onRoot);
  }
}

/** @returns the element's parent across shadow borders: a shadow root's host stands for its parent. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** @returns the host chain of an element, innermost first. */
export function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    hosts.push(root.host);
  }
  return hosts;
}

/** @returns true if the user could see it; opacity is left out, since drawn-over native boxes use it. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
