import { parentAcross } from './walk.ts';

const controls = 'input:not([aria-hidden=true]), select, textarea, [role=combobox]';

/** Goes up from a control as long as nothing else that can be filled stands there. */
export function around(element: Element, levels: number): Element[] {
  const found: Element[] = [];
  for (let at = parentAcross(element); at && found.length < levels; at = parentAcross(at)) {
    if (at.querySelectorAll(controls).length > 1) break;
    found.push(at);
  }
  return found;
}

/** @returns what empties this control when it is pressed, if its component has such a thing. */
export function clearButton(element: Element): HTMLElement | null {
  for (const at of around(element, 3)) {
    const button = at.querySelector<HTMLElement>(':is(button, [role=button], span, i)[class*=clear i]');
    if (button) return button;
  }
  return null;
}
