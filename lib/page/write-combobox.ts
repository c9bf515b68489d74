import { labelKey } from '../portals/label-key.ts';
import { clearButton } from './clear-button.ts';
import {
  activeOption,
  hasRoom,
  openOptions,
  optionsIn,
  optionTexts,
  ownList,
  partialList,
} from './list-options.ts';
import { isTag } from './node-kind.ts';
import { press, pressKey } from './press.ts';
import { comboboxText } from './read-field.ts';
import { appears, settled, turn } from './settled.ts';
import { isVisible } from './walk.ts';
import { bestChoice } from './write-choice.ts';
import { commit, leave, typeInto } from './write-text.ts';

/** Lists open within a few frames; what says that it is still loading may take longer. */
const openLimit = 1_500;
const busyLimit = 5_000;
/** For all of typing, scrolling and going through with the keys, each. */
const searchLimit = 4_000;

type List = { element: HTMLElement; candidates: string[]; others: ReadonlySet<Element>; before: string };

const isOpen = (element: Element) => element.getAttribute('aria-expanded') === 'true';

const same = (one: string, other: string) =>
  one === other || (labelKey(one) !== '' && labelKey(one) === labelKey(other));

const optionsOf = ({ element, others }: List) => openOptions(element, others);

const bestOf = (list: List, options = optionsOf(list)) => bestChoice(options, optionTexts, list.candidates);

function isBusy({ element }: List): boolean {
  const list = ownList(element);
  return [element, list].some(
    (one) => one?.closest('[aria-busy=true]') || one?.querySelector('[aria-busy=true]'),
  );
}

/** Waits for an option with a wanted name. @returns null when the list has come and holds none. */
async function offered(list: List, limit: number, patient = false): Promise<HTMLElement | null> {
  const start = performance.now();
  const end = await appears(() => {
    const options = optionsOf(list);
    const best = bestOf(list, options);
    if (best) return { best };
    const waited = performance.now() - start;
    if (isBusy(list)) return waited > busyLimit ? { best: null } : null;
    return waited > limit || (options.length > 0 && !patient) ? { best: null } : null;
  }, busyLimit);
  return end?.best ?? null;
}

/** The page may draw the box anew when it has taken a choice; then the next look at the form tells. */
async function took({ element, before }: List, option: HTMLElement): Promise<boolean> {
  const texts = optionTexts(option);
  const shown = await appears(() => {
    if (!element.isConnected) return true;
    const text = comboboxText(element);
    return (
      texts.some((one) => same(one, text)) || (text !== '' && text !== before && !isOpen(element)) || null
    );
  }, 400);
  return shown === true;
}

async function pick(list: List, option: HTMLElement): Promise<boolean> {
  if (!hasRoom(option)) return false;
  option.scrollIntoView?.({ block: 'nearest' });
  const texts = optionTexts(option);
  press(option);
  const taken = await took(list, option);
  // An option that is still drawn while its list fades away must not be taken for one of the next list.
  if (taken && texts.length > 0 && ownList(list.element) !== list.element) await gone(option);
  return taken;
}

const gone = (option: HTMLElement) => appears(() => !option.isConnected || !isVisible(option) || null, 500);

/** Goes through the list with the keys, as far as it says where it stands. */
async function pickByKeys(list: List): Promise<boolean> {
  const { element, candidates } = list;
  element.focus({ preventScroll: true });
  pressKey(element, 'Home');
  const seen = new Set<string>();
  for (const end = performance.now() + searchLimit; performance.now() < end; ) {
    await turn();
    let option = activeOption(element);
    const place = () => (option ? `${option.id}\n${optionTexts(option).join('\n')}` : '');
    if (seen.has(place())) {
      await settled();
      option = activeOption(element);
      if (seen.has(place())) return false;
    }
    seen.add(place());
    const at = option && !element.hasAttribute('aria-activedescendant') ? option : element;
    if (option && bestChoice([option], optionTexts, candidates)) {
      pressKey(at, 'Enter');
      return took(list, option);
    }
    pressKey(at, 'ArrowDown');
  }
  return false;
}

/** Scrolls through a list that draws only what is in sight. */
async function pickByScrolling(list: List): Promise<boolean> {
  const scroller = partialList(optionsOf(list));
  if (!scroller) return false;
  scroller.scrollTop = 0;
  for (const end = performance.now() + searchLimit; performance.now() < end; ) {
    await settled();
    const option = bestOf(list);
    if (option) return pick(list, option);
    const top = scroller.scrollTop;
    scroller.scrollTop = top + scroller.clientHeight * 0.8;
    if (scroller.scrollTop === top) return false;
  }
  return false;
}

/** Names to search by: that in the page's language first, codes last, each once. */
function namesToType(element: Element, candidates: string[]): string[] {
  const language = element.closest('[lang]')?.getAttribute('lang') || 'en';
  let local: string | undefined;
  try {
    local = new Intl.DisplayNames([language], { type: 'region' }).of(candidates[0] ?? '');
  } catch {
    // Not a country's code, or a language that nobody knows.
  }
  const rank = (name: string) => (name === local ? 0 : name.length > 3 ? 1 : 2);
  return [...new Set(candidates)].sort((one, other) => rank(one) - rank(other));
}

async function pickByTyping(list: List, input: HTMLInputElement): Promise<boolean> {
  const held = input.value;
  // A list that was empty when it opened asks its server; then each name may take its time.
  const limit = optionsOf(list).length > 0 ? 120 : 800;
  for (const end = performance.now() + searchLimit, names = namesToType(input, list.candidates); names[0]; ) {
    if (performance.now() > end) break;
    typeInto(input, names.shift() as string);
    const option = await offered(list, limit, true);
    if (option && ((await pick(list, option)) || (await pickByKeys(list)))) return true;
  }
  typeInto(input, held);
  return false;
}

/** Where no list comes at all, or not one of its names: the text and Enter, if the box keeps them. */
async function pickByText({ element, candidates }: List, input: HTMLInputElement): Promise<boolean> {
  const held = input.value;
  const name = namesToType(element, candidates)[0] ?? '';
  typeInto(input, name);
  pressKey(input, 'Enter');
  leave(input);
  await settled();
  if (same(comboboxText(element), name)) return true;
  if (input.value !== held) typeInto(input, held);
  return false;
}

async function choose(list: List, input: HTMLInputElement | null): Promise<boolean> {
  const { element } = list;
  let option = await offered(list, input ? 500 : openLimit);
  if (!option && optionsOf(list).length === 0) {
    pressKey(element, 'ArrowDown');
    option = await offered(list, openLimit);
  }
  // Several choices at once are the user's affair.
  if (ownList(element)?.getAttribute('aria-multiselectable') === 'true') return false;
  if (option && (await pick(list, option))) return true;
  if (input && (await pickByTyping(list, input))) return true;
  const options = optionsOf(list);
  if (await pickByScrolling(list)) return true;
  return options.some((one) => !hasRoom(one)) || partialList(options) !== null || option
    ? pickByKeys(list)
    : input !== null && options.length === 0 && pickByText(list, input);
}

/** Empties the box: by its text, by its clear button, or by an option that says nothing. */
async function clear(list: List, input: HTMLInputElement | null): Promise<boolean> {
  const { element } = list;
  const isEmpty = () => appears(() => comboboxText(element) === '' || null, 300);
  if (comboboxText(element) === '') return true;
  if (input?.value) {
    typeInto(input, '');
    commit(input);
    if (await isEmpty()) return true;
  }
  const button = clearButton(element);
  if (button) {
    press(button);
    if (await isEmpty()) return true;
  }
  if (!isOpen(element) && ownList(element) !== element) press(element);
  await offered(list, openLimit);
  const option = optionsOf(list).find((one) => optionTexts(one).every((text) => text === ''));
  if (option) press(option);
  return option !== undefined && (await isEmpty()) === true;
}

/**
 * Chooses from a list that is drawn by the page: opens it, finds the option by any of its candidate names, also in a
 * list that is searched by typing, loads late or draws only what is in sight, and reads back what is shown.
 * @param candidates a single empty one empties the box.
 * @returns `no-such-option` if the list offers none of the candidates; the list is closed again then.
 */
export async function writeCombobox(
  element: HTMLElement,
  candidates: string[],
): Promise<'written' | 'no-such-option'> {
  const before = comboboxText(element);
  const empty = candidates.every((candidate) => candidate === '');
  if (!empty && candidates.some((candidate) => same(candidate, before))) return 'written';
  const open = isOpen(element) || ownList(element) === element;
  const others = new Set<Element>(open ? [] : optionsIn(element.ownerDocument));
  const list = { element, candidates, others, before };
  const input = isTag(element, 'input') && !element.readOnly ? element : null;
  if (!open && !empty) press(element);
  const done = await (empty ? clear(list, input) : choose(list, input));
  if (isOpen(element)) pressKey(element, 'Escape');
  if (isOpen(element)) press(element);
  leave(element);
  await settled();
  return done ? 'written' : 'no-such-option';
}
