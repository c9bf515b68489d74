import { isTag } from './node-kind.ts';
import { comboboxText } from './read-field.ts';
import { appears, settled } from './settled.ts';
import { shownText } from './shown-text.ts';
import { hostsOf, isVisible, walk } from './walk.ts';
import { bestChoice } from './write-choice.ts';
import { writeText } from './write-text.ts';

/** Lists open within a few frames; a list fetched from a server may take longer. */
const openLimit = 1_500;

function optionsIn(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = [];
  walk(root, (element) => {
    if (element.getAttribute('role') === 'option' && isVisible(element)) found.push(element as HTMLElement);
  });
  return found;
}

/** Options of this list: under the element it controls, else in its own component, else anywhere on the page. */
function openOptions(element: HTMLElement): HTMLElement[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const id = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
  const list = id ? (root.getElementById(id) ?? element.ownerDocument.getElementById(id)) : null;
  const places: ParentNode[] = [
    list,
    root === element.ownerDocument ? null : root,
    hostsOf(element)[0] ?? null,
    element.ownerDocument,
  ].filter((place): place is NonNullable<typeof place> => place !== null);
  for (const place of places) {
    const options = optionsIn(place);
    if (options.length > 0) return options;
  }
  return [];
}

function optionTexts(option: HTMLElement): string[] {
  const texts = [option.getAttribute('aria-label') ?? '', shownText(option)];
  for (const holder of [option, ...hostsOf(option).slice(0, 1)]) {
    texts.push(holder.getAttribute('value') ?? '', holder.getAttribute('data-value') ?? '');
    // A component's option shows its text through a slot, so the host's own text counts too.
    texts.push(shownText(holder));
  }
  return texts.filter(Boolean);
}

const keyPress = (key: string) =>
  new KeyboardEvent('keydown', { key, code: key, bubbles: true, composed: true, cancelable: true });

function press(element: HTMLElement): void {
  const at = { bubbles: true, composed: true, cancelable: true, button: 0 };
  element.dispatchEvent(new PointerEvent('pointerdown', at));
  element.dispatchEvent(new MouseEvent('mousedown', at));
  element.focus({ preventScroll: true });
  element.dispatchEvent(new PointerEvent('pointerup', at));
  element.dispatchEvent(new MouseEvent('mouseup', at));
  element.click();
}

/**
 * Chooses from a list that is drawn by the page: opens it, picks the option by any of its candidate names
 * and reads back what is shown. An editable one gets the text and Enter where no option can be picked.
 * @returns `no-such-option` if the list offers none of the candidates; the list is closed again then.
 */
export async function writeCombobox(
  element: HTMLElement,
  candidates: string[],
): Promise<'written' | 'no-such-option'> {
  const wasOpen = element.getAttribute('aria-expanded') === 'true';
  if (!wasOpen) press(element);
  const options = await appears(() => {
    const open = openOptions(element);
    return open.length > 0 ? open : null;
  }, openLimit);
  const option = bestChoice(options ?? [], optionTexts, candidates);
  if (option) {
    option.scrollIntoView?.({ block: 'nearest' });
    press(option);
    await settled();
    return 'written';
  }
  if (isTag(element, 'input') && candidates[0]) {
    writeText(element, candidates[0]);
    element.dispatchEvent(keyPress('Enter'));
    await settled();
    if (comboboxText(element) === candidates[0]) return 'written';
  }
  element.dispatchEvent(keyPress('Escape'));
  if (element.getAttribute('aria-expanded') === 'true') press(element);
  return 'no-such-option';
}
