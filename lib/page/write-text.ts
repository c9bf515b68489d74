/** The prototype's setter: a framework that put its own `value` on the element must not swallow the write. */
function setValue(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype =
    element.localName === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  const setter = Object.getOwnPropertyDescriptor(prototype, 'value')?.set;
  if (setter) setter.call(element, value);
  else element.value = value;
}

const key = (type: string) => new KeyboardEvent(type, { key: 'Unidentified', bubbles: true, composed: true });

const moved = (type: string, bubbles: boolean) => new FocusEvent(type, { bubbles, composed: true });

/**
 * While another window or the side panel has the keyboard, browsers move the focus in a page without telling it; what
 * a field does when it is entered or left would stay undone until the user comes back.
 */
function tellFocus(element: HTMLElement, entered: boolean): void {
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(moved(entered ? 'focus' : 'blur', false));
  element.dispatchEvent(moved(entered ? 'focusin' : 'focusout', true));
}

/** Leaves a control as if the user went on to the next one. */
export function leave(element: HTMLElement): void {
  element.blur();
  tellFocus(element, false);
}

/** Has the page take what was typed, and leaves the box. */
export function commit(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  leave(element);
}

/** Types over what a text box holds, without leaving it. */
export function typeInto(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  element.focus({ preventScroll: true });
  tellFocus(element, true);
  element.dispatchEvent(key('keydown'));
  setValue(element, value);
  element.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: value,
    }),
  );
  element.dispatchEvent(key('keyup'));
}

function typeKey(element: HTMLInputElement | HTMLTextAreaElement, letter: string | null): void {
  const name = letter ?? 'Backspace';
  const how = { bubbles: true, composed: true, cancelable: true };
  const inputType = letter === null ? 'deleteContentBackward' : 'insertText';
  element.dispatchEvent(new KeyboardEvent('keydown', { key: name, ...how }));
  const edit = { inputType, data: letter, ...how };
  if (element.dispatchEvent(new InputEvent('beforeinput', edit))) {
    setValue(element, letter === null ? element.value.slice(0, -1) : element.value + letter);
    element.dispatchEvent(new InputEvent('input', { ...edit, cancelable: false }));
  }
  element.dispatchEvent(new KeyboardEvent('keyup', { key: name, ...how }));
}

/** The same one key after the other, for masks that build their text themselves from the keys they are told. */
export function writeByKeys(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  element.focus({ preventScroll: true });
  tellFocus(element, true);
  for (let left = element.value.length; left > 0 && element.value !== ''; left -= 1) typeKey(element, null);
  for (const letter of value) typeKey(element, letter);
  commit(element);
}

/**
 * Writes into a text box the way a person's input looks to the page: focus, key, value, input, key, change,
 * blur, all composed so that listeners on a shadow host hear them. The only sequence of those measured that
 * every framework accepted (blur-committing, key-guarded and host-listening fields included).
 */
export function writeText(element: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  typeInto(element, value);
  commit(element);
}
