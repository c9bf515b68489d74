import type { TaughtBox, TaughtKey } from '../account/field-map.ts';
import { mayBe } from '../account/may-be.ts';
import type { Control } from './controls.ts';
import type { FoundField } from './recognise-fields.ts';
import { traitsOf } from './traits.ts';

/** What each kind of trait says; the others are 1. */
const weights: Record<string, number> = { l: 8, n: 3 };
const sum = (traits: readonly string[]) =>
  traits.reduce((total, [kind = '']) => total + (weights[kind] ?? 1), 0);

/**
 * @param traits `S` is a heading without which it is another box: its twin of the same label.
 * @returns the boxes that have the most of these traits, and more than half by weight; in the page's order.
 */
function fitting(all: readonly string[][], traits: readonly string[]): number[] {
  const scores = all.map((own) => {
    const had = traits.filter((trait) => own.includes(trait.replace(/^S/, 's')));
    return traits.some((trait) => trait[0] === 'S' && !had.includes(trait)) ? 0 : sum(had);
  });
  const best = Math.max(...scores);
  return best * 2 > sum(traits) ? scores.flatMap((score, at) => (score === best ? [at] : [])) : [];
}

/** @returns how the box at that place is told from the others that stand there now. */
export function describe(controls: readonly Control[], at: number): Pick<TaughtBox, 'traits' | 'nth' | 'of'> {
  const all = controls.map(traitsOf);
  const own = all[at] as string[];
  const label = own.find((trait) => trait.startsWith('l:'));
  const others = all.filter((_, index) => index !== at);
  const twin = (other: string[]) => label !== undefined && other.includes(label);
  const traits = own.flatMap((trait) => {
    const [kind] = trait;
    // A name that boxes of other labels have as well tells nothing.
    if (kind === 'n' && others.some((other) => other.includes(trait) && !twin(other))) return [];
    const alone = kind === 's' && others.some((other) => twin(other) && !other.includes(trait));
    return alone ? `S${trait.slice(1)}` : trait;
  });
  const same = fitting(all, traits);
  return { traits, nth: same.indexOf(at), of: same.length };
}

/**
 * Finds the boxes again that the user pointed at. Where several fit alike and it isn't as many as there were, none is
 * taken: a wrong field is worse than none. Of two for the same box or field the later one counts.
 * @returns what was taught, by the control's place.
 */
export function taughtAmong(
  controls: readonly Control[],
  boxes: readonly TaughtBox[],
): ReadonlyMap<number, TaughtBox> {
  const found = new Map<number, TaughtBox>();
  if (boxes.length === 0) return found;
  const all = controls.map(traitsOf);
  const keys = new Set<TaughtKey>();
  for (const box of [...boxes].reverse()) {
    const fits = fitting(all, box.traits);
    const at = fits[box.nth] ?? -1;
    const kind = controls[at]?.kind;
    if (!kind || fits.length !== box.of || !mayBe(box.key, kind) || found.has(at) || keys.has(box.key))
      continue;
    found.set(at, box);
    if (box.key !== 'other') keys.add(box.key);
  }
  return found;
}

/** What was taught wins over what was recognised; a key that it takes is free nowhere else. */
export function withTaught(fields: FoundField[], taught: ReadonlyMap<number, TaughtBox>): FoundField[] {
  const keys = new Set<string>([...taught.values()].map(({ key }) => key));
  keys.delete('other');
  return fields.map((field, at) => {
    const key = taught.get(at)?.key;
    if (key) return { ...field, key, confidence: 1 };
    return keys.has(field.key) ? { ...field, key: 'other', confidence: 0 } : field;
  });
}
