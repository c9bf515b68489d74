/** Older components tell keys by their numbers only. */
const numbers: Record<string, number> = { Enter: 13, Escape: 27, Home: 36, ArrowDown: 40 };

/** Presses and releases a key on an element. @returns false if the page has used the key itself. */
export function pressKey(element: Element, key: keyof typeof numbers): boolean {
  const keyCode = numbers[key];
  const how = { key, code: key, keyCode, bubbles: true, composed: true, cancelable: true };
  const free = element.dispatchEvent(new KeyboardEvent('keydown', how));
  element.dispatchEvent(new KeyboardEvent('keyup', how));
  return free;
}

/** Presses the mouse on an element, with all that a page hears of it. */
export function press(element: HTMLElement): void {
  const at = { bubbles: true, composed: true, cancelable: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', at));
  element.dispatchEvent(new MouseEvent('mousedown', at));
  element.focus({ preventScroll: true });
  element.dispatchEvent(new PointerEvent('pointerup', at));
  element.dispatchEvent(new MouseEvent('mouseup', at));
  element.click();
}
