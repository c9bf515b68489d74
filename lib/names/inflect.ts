import { folded } from '../shared/text.ts';
import { polishGenders } from './data/abbreviations.pl.ts';

const endings = [
  ['e', 'ie'],
  ['y', 'i'],
  ['a', 'a'],
] as const;

/** The nearest noun before the adjective decides; without one, "Przedsiębiorstwo" is the likeliest (neuter). */
function gender(before: string): 0 | 1 | 2 {
  const words = folded(before).split(/[^\p{L}]+/u);
  for (const word of words.reverse()) {
    const known = polishGenders.find(([beginning]) => word.startsWith(beginning));
    if (known) return known[1];
  }
  return 0;
}

/**
 * Completes an expansion that is a Polish adjective's stem ("Handlow~"); others come back as they are.
 * @param before the name up to the word.
 * @param linked true if a hyphen joins the next word to it.
 */
export function inflected(expansion: string, before: string, linked: boolean): string {
  if (!expansion.endsWith('~')) return expansion;
  const stem = expansion.slice(0, -1);
  if (linked) return `${stem}o`;
  return stem + endings[gender(before)][stem.endsWith('k') ? 1 : 0];
}
