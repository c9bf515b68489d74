import { labelKey } from '../portals/label-key.ts';
import { byAutocomplete } from './autocomplete.ts';
import type { Recogniser } from './meanings.ts';

/** Values that the web itself defines. Any other value of the same attribute is only measured. */
const webWords = new Set(
  'true false on off list text email tel url number date password search checkbox radio hidden file button submit reset numeric decimal combobox listbox textbox switch radiogroup group form dialog heading region'
    .split(' ')
    .concat(Object.keys(byAutocomplete)),
);

const scripts = 'Latin Cyrillic Greek Arabic Hebrew Han Hiragana Hangul Thai'.split(' ');

/** @returns how long a text is and in what script, never a character of it. */
export function measured(text: string): string {
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text));
  return `text(${text.length}${script ? `, ${script}` : ''})`;
}

/** @returns the words of the web's own, the others measured. */
export const webValue = (value: string): string =>
  value
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (webWords.has(word) ? word : measured(word)))
    .join(' ');

/** @returns limits and positions as they are. */
export const number = (value: string): string => (/^-?\d{1,5}$/.test(value) ? value : measured(value));

/**
 * @param recogniser null before the labels came: nothing is known then.
 * @returns for a text that names a control its compared form if it is one whole label of our table, else measured.
 */
export function labelOr(recogniser: Recogniser | null, text: string): string {
  // Certainty is given to a whole entry of the table alone, never to a text that contains one.
  const known = recogniser && [...recogniser.meaningsOf(text).values()].includes(1);
  return known ? `"${labelKey(text)}"` : measured(text);
}
