import { isTag } from './node-kind.ts';

/** Components that keep their role to themselves and the browser, where no attribute tells it, have it in their name. */
const named = /-(button|option|checkbox|switch|radio|radio-group)$/;
const inside = 'input, button, [role=option], [role=checkbox], [role=switch], [role=radio]';

/** @returns the role of an element; of a component without a control inside that which its name ends with. */
export function roleOf(element: Element): string | null {
  const told = element.getAttribute('role');
  if (told !== null || !element.shadowRoot) return told;
  const name = named.exec(element.localName)?.[1];
  return name && !element.shadowRoot.querySelector(inside) ? name.replace('-', '') : null;
}

/** @returns whether a component says of itself that it is in that state, which other worlds can't ask its properties. */
export function hasState(element: Element, state: string): boolean {
  try {
    return element.matches(`:state(${state})`);
  } catch {
    return false;
  }
}

/** @returns the component that an element is a part of by one of its slots. */
export function slottedInto(element: Element): Element[] {
  const host = element.slot ? element.parentElement : null;
  return host && !isTag(host, 'form') ? [host] : [];
}

/** @returns what holds the radios of one question. */
export function radioGroupOf(element: Element): Element | null {
  const told = element.closest('[role=radiogroup]:not(form), fieldset');
  if (told || !element.localName.includes('-')) return told;
  let at: Element | null = element;
  while (at && !isTag(at, 'form') && roleOf(at) !== 'radiogroup') at = at.parentElement;
  return isTag(at, 'form') ? null : at;
}
