import { folded } from '../shared/text.ts';
import { polishGenders } from './data/abbreviations.pl.ts';

const endings = [
  ['e', 'ie'],
  ['y', 'i'],
  ['a', 'a'],
] as const;

/** @returns the gender of the nearest noun before the adjective; `undefined` if there is none that we know. */
function gender(before: string): 0 | 1 | 2 | undefined {
  const words = folded(before).split(/[^\p{L}]+/u);
  for (const word of words.reverse()) {
    const known = polishGenders.find(([beginning]) => word.startsWith(beginning));
    if (known) return known[1];
  }
  return undefined;
}

/** Without a noun, "Przedsiębiorstwo" is the likeliest one to have been left out: neuter. */
const likeliestGender = 0;

const isStem = (expansion: string) => expansion.endsWith('~');

function ending(stem: string, of: 0 | 1 | 2, linked: boolean): string {
  if (linked) return `${stem}o`;
  return stem + endings[of][stem.endsWith('k') ? 1 : 0];
}

/**
 * Completes the expansions that are a Polish adjective's stem ("Handlow~"); others stay as they are. After a noun or
 * before a hyphen the adjective is the likelier reading and comes first, else the noun.
 * @param before the name up to the word.
 * @param linked true if a hyphen joins the next word to it.
 */
export function inflected(expansions: readonly string[], before: string, linked: boolean): string[] {
  if (!expansions.some(isStem)) return [...expansions];
  const known = gender(before);
  const adjectives = expansions
    .filter(isStem)
    .map((stem) => ending(stem.slice(0, -1), known ?? likeliestGender, linked));
  const nouns = expansions.filter((expansion) => !isStem(expansion));
  return known !== undefined || linked ? [...adjectives, ...nouns] : [...nouns, ...adjectives];
}
