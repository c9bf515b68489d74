import { around } from './clear-button.ts';
import { isTag } from './node-kind.ts';

/** The text a closed list shows when nothing is chosen; it must not be taken for a choice. */
export const placeholderPart = '[class*=placeholder i], [part*=placeholder i], [data-placeholder]';
const noChoice = `label, legend, button, [aria-hidden=true], [role=listbox], [role=alert], [aria-live], ${placeholderPart}`;

/** @returns the text that a component draws over its empty box for what was chosen; what stands above or below is none. */
export function shownBeside(input: HTMLElement): string {
  const box = input.getBoundingClientRect();
  const middle = (box.top + box.bottom) / 2;
  for (const place of around(input, 2)) {
    const texts = input.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement;
      const words = text.nodeValue?.trim();
      if (
        !words ||
        !holder ||
        isTag(holder, 'form') ||
        holder.closest(noChoice) ||
        holder.querySelector(placeholderPart)
      )
        continue;
      const { top, bottom } = holder.getBoundingClientRect();
      if (top <= middle && middle <= bottom) return words;
    }
  }
  return '';
}
