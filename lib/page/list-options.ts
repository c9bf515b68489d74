import { isTag } from './node-kind.ts';
import { roleOf } from './role-of.ts';
import { shownText } from './shown-text.ts';
import { hostsOf, isVisible, walk } from './walk.ts';

/** @returns the visible options below `root` that can be chosen. */
export function optionsIn(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  walk(root, (element) => {
    if (roleOf(element) !== 'option' || !isVisible(element)) return;
    if (element.getAttribute('aria-disabled') !== 'true') found.push(element as HTMLElement);
  });
  return found;
}

function byIds(element: Element, ids: string | null): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const id of ids?.split(/\s+/).filter(Boolean) ?? []) {
    const named = root.getElementById(id) ?? element.ownerDocument.getElementById(id);
    if (named) return named;
  }
  return null;
}

/** @returns the list that the element says is its own, be it elsewhere in the page. */
export function ownList(element: Element): Element | null {
  if (element.getAttribute('role') === 'listbox') return element;
  return (
    byIds(element, element.getAttribute('aria-controls')) ?? byIds(element, element.getAttribute('aria-owns'))
  );
}

/**
 * Options of this list: under the element it controls, else in its own component, else anywhere on the page.
 * @param others options that were in sight before the list was opened: they belong to somebody else.
 */
export function openOptions(element: HTMLElement, others: ReadonlySet<Element>): HTMLElement[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const page = element.ownerDocument;
  const places = [ownList(element), root === page ? null : root, hostsOf(element)[0] ?? null, page];
  for (const place of places) {
    const options = place ? optionsIn(place).filter((option) => place !== page || !others.has(option)) : [];
    if (options.length > 0) return options;
  }
  return [];
}

/** @returns the option that the keyboard stands on, if the page says so. */
export function activeOption(element: HTMLElement): HTMLElement | null {
  const named =
    byIds(element, element.getAttribute('aria-activedescendant')) ??
    (element.getRootNode() as Document | ShadowRoot).activeElement;
  return named && roleOf(named) === 'option' ? (named as HTMLElement) : null;
}

/** "PL - Poland" and "Poland | PL" name the country beside its code. */
const besideCode = /^[A-Z]{2,3}\s*[-–—|·:]\s*(\S.*)$|^(.*[^\s\-–—|·:])\s*[-–—|·:]\s*[A-Z]{2,3}$/u;

/** @returns what an option is called: its name, its text, the first of its lines, its value. */
export function optionTexts(option: HTMLElement): string[] {
  const texts = [option.getAttribute('aria-label') ?? ''];
  for (const holder of [option, ...hostsOf(option).slice(0, 1)]) {
    // A component's option shows its text through a slot, so the host's own text counts too.
    const text = shownText(holder).replace(/(?<!\s)\s*\+\d[\d\s-]*$/, '');
    const [, behind, before] = besideCode.exec(text) ?? [];
    // What stands in further lines describes the choice.
    const line = [...holder.children].map(shownText).find(Boolean);
    texts.push(text, behind ?? '', before ?? '', line ?? '');
    for (const name of ['value', 'data-value']) texts.push(holder.getAttribute(name) ?? '');
  }
  // A number that a page gives its choices is no name of theirs.
  return texts.filter((text) => text !== '' && !/^\d+$/.test(text));
}

function scrollerOf(option: HTMLElement): HTMLElement | null {
  let at = option.parentElement;
  for (let level = 0; at && !isTag(at, 'form') && level < 5; level += 1, at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return null;
}

/** @returns true if the option has room on the screen: some lists keep a copy for screen readers that hears no click. */
export function hasRoom(option: HTMLElement): boolean {
  const box = (option.closest('[role=listbox]') ?? option).getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}

/** @returns what must be scrolled to see the rest of a list that draws only a part of itself; null for a whole list. */
export function partialList(options: HTMLElement[]): HTMLElement | null {
  const scroller = options[0] ? scrollerOf(options[0]) : null;
  const drawn = options.reduce((sum, option) => sum + option.offsetHeight, 0);
  return scroller && drawn < scroller.scrollHeight * 0.8 ? scroller : null;
}
