import { labelKey } from '../portals/label-key.ts';
import { choiceLabel, isTicked, radiosOf } from './read-field.ts';

/**
 * @param candidates ways to call the wanted choice, best first.
 * @returns the choice that one of them names: by exact text first over all candidates, then by compared form; an
 * empty candidate names none.
 */
export function bestChoice<T>(
  choices: readonly T[],
  textsOf: (choice: T) => string[],
  candidates: string[],
): T | null {
  const prepared = choices.map((choice) => ({ choice, texts: textsOf(choice) }));
  for (const spelt of [(text: string) => text.trim(), labelKey]) {
    for (const candidate of candidates) {
      const wanted = spelt(candidate);
      const same = prepared.find(({ texts }) => texts.some((text) => wanted && spelt(text) === wanted));
      if (same) return same.choice;
    }
  }
  return null;
}

/** @returns false if the list offers none of the candidates. An empty candidate chooses the empty option. */
export function writeSelect(element: HTMLSelectElement, candidates: string[]): boolean {
  const options = [...element.options].filter((option) => !option.disabled || option.value === '');
  const option =
    candidates.length === 1 && candidates[0] === ''
      ? (options.find((one) => one.value === '') ?? null)
      : bestChoice(options, (one) => [one.text, /^\d+$/.test(one.value) ? '' : one.value], candidates);
  if (!option) return false;
  element.focus({ preventScroll: true });
  element.selectedIndex = option.index;
  element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  element.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  element.blur();
  return true;
}

/** A click is what every framework listens to; setting `checked` is ignored by React. */
export function writeTick(element: HTMLElement, on: boolean): void {
  if (isTicked(element) !== on) element.click();
}

/** @returns false if no radio of the group is called like a candidate. */
export function writeRadio(first: HTMLElement, candidates: string[]): boolean {
  const radio = bestChoice(
    radiosOf(first),
    (one) => [choiceLabel(one), one.getAttribute('value') ?? ''],
    candidates,
  );
  if (!radio) return false;
  if (!isTicked(radio)) radio.click();
  return true;
}
