import { radioGroupOf, roleOf } from './role-of.ts';
import { isSecret } from './secret.ts';
import type { OpenRoot, Root } from './walk.ts';
import { isVisible, walk } from './walk.ts';

/** How a control is read and written. `refused` is found only to be left alone (secret, file, search). */
export type ControlKind = 'text' | 'date' | 'select' | 'combobox' | 'checkbox' | 'radio' | 'refused';

/** A control of the page with what stands around it, before anybody knows what it means. */
export type Control = {
  element: HTMLElement;
  kind: ControlKind;
  shown: boolean;
  /** Text of the heading or legend that stands above it. */
  section: string;
  labels: Labels;
};

/** The `<label>`s of a page by what each belongs to: a control, or the component around one. */
export type Labels = ReadonlyMap<Element, Element[]>;

/** What an element's `labels` would be, but read in passing: asking each control searches the whole page every time. */
function labelled(label: HTMLLabelElement): Element | null {
  const root = label.getRootNode() as Document | ShadowRoot;
  return label.control ?? root.getElementById?.(label.htmlFor) ?? null;
}

const textTypes = new Set(['text', 'email', 'tel', 'url', 'number', '']);
const dateTypes = new Set(['date', 'datetime-local', 'month']);
const refusedTypes = new Set(['password', 'file', 'search', 'color', 'range', 'time', 'week']);

/** A list that is always open; one that belongs to a box, or takes several choices, is none. */
function isListOfItsOwn(element: Element): boolean {
  if (element.getAttribute('aria-multiselectable') === 'true') return false;
  if (!element.hasAttribute('tabindex') && !element.querySelector('[role=option][tabindex]')) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const id = CSS.escape(element.id);
  return id === '' || !root.querySelector(`[aria-controls~=${id}], [aria-owns~=${id}]`);
}

function kindOf(element: Element): ControlKind | null {
  const role = roleOf(element);
  switch (element.localName) {
    case 'input': {
      const type = (element as HTMLInputElement).type;
      if (type === 'checkbox') return 'checkbox';
      if (type === 'radio') return 'radio';
      if (dateTypes.has(type)) return 'date';
      if (refusedTypes.has(type)) return 'refused';
      if (!textTypes.has(type)) return null;
      return role === 'combobox' ? 'combobox' : 'text';
    }
    case 'textarea':
      return 'text';
    case 'select':
      return (element as HTMLSelectElement).multiple ? 'refused' : 'select';
    default:
  }
  if (role === null) return element.getAttribute('contenteditable') === 'true' ? 'refused' : null;
  if (role === 'combobox') return element.querySelector('input') ? null : 'combobox';
  if (role === 'checkbox' || role === 'switch') return element.querySelector('input') ? null : 'checkbox';
  if (role === 'radio') return element.querySelector('input') ? null : 'radio';
  if (role === 'listbox') return isListOfItsOwn(element) ? 'combobox' : null;
  if (role === 'textbox') return 'refused';
  return null;
}

/** In pixels. A slider's next page or a pane scrolled away is nearer, or does not lie to the left. */
const far = 500;

/**
 * Whether people see a control and get to it. Components keep a twin of their value for the form; people fill the one
 * that is named to everybody. A text box pushed out of the page, upwards also out of the keys' way, traps robots.
 */
function isReachable(element: HTMLElement, kind: ControlKind, shown: boolean): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  if (kind !== 'text' || !shown) return true;
  const { right, bottom } = element.getBoundingClientRect();
  return right >= -far && (bottom >= -far || element.tabIndex >= 0);
}

/** How far a look reaches: into which trees, and whether to what nobody sees now. */
export type Reach = { openRoot?: OpenRoot; onRoot?: (root: Root) => void; hidden?: boolean };

/** No form that people fill is longer; what a page of ten thousand boxes costs stays within sight. */
export const mostControls = 1_000;

const headingNames = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend']);

function isHeading(element: Element): boolean {
  return headingNames.has(element.localName) || element.getAttribute('role') === 'heading';
}

/** A group of radios is one field; its first visible radio stands for it. */
function groupOf(element: Element): unknown {
  const group = radioGroupOf(element);
  if (group) return group;
  const name = element.getAttribute('name');
  return name ? `${name}` : element.parentElement;
}

/**
 * @param reach `onRoot` is told every shadow root and frame passed on the way.
 * @returns the first `mostControls` controls below `root` in document order, one for each group of radios.
 */
export function controlsIn(root: ParentNode, { openRoot, onRoot, hidden }: Reach = {}): Control[] {
  const found: Control[] = [];
  const groups = new Set<unknown>();
  const labels = new Map<Element, Element[]>();
  let section = '';
  walk(
    root,
    (element) => {
      if (element.localName === 'label') {
        const owner = labelled(element as HTMLLabelElement);
        const own = owner && labels.get(owner);
        if (own) own.push(element);
        else if (owner) labels.set(owner, [element]);
      }
      if (found.length >= mostControls) return;
      if (isHeading(element)) section = element.textContent?.trim().slice(0, 200) ?? '';
      const known = kindOf(element);
      const kind = known && isSecret(element) ? 'refused' : known;
      if (kind === null) return;
      const shown = isVisible(element);
      if (!(shown || hidden) || !isReachable(element as HTMLElement, kind, shown)) return;
      if (kind === 'radio') {
        const group = groupOf(element);
        if (groups.has(group)) return;
        groups.add(group);
      }
      found.push({ element: element as HTMLElement, kind, shown, section, labels });
    },
    openRoot,
    onRoot,
  );
  return found;
}
