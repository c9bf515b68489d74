import { folded } from '../../shared/text.ts';
import type { ListedName } from './count-cases.ts';

const alphabet = '^abcdefghijklmnopqrstuvwxyz';
/** Forms would teach what is known already. */
const forms = new Set(
  'ltd inc corp co llc plc llp ag sa ab nv bv pt tbk se as adr asa lp gmbh spa oyj'.split(' '),
);

/**
 * How much more often each pair of letters stands in initials than in words of two to six letters, as the logarithm
 * in quarters, 0 (never in initials) to z, i for no difference; row by row, `^` is the word's beginning and end.
 */
export function countLetters(names: readonly ListedName[]): string {
  const counts = [new Map<string, number>(), new Map<string, number>()] as const;
  const sums: [number, number] = [0, 0];
  const seen = new Set<string>();
  for (const { name } of names) {
    if (!/\p{Lu}\p{Ll}{3}/u.test(name)) continue;
    for (const [word] of name.matchAll(/(?<![\p{L}\p{N}.'’&])\p{Script=Latin}{2,6}(?![\p{L}\p{N}.'’])/gu)) {
      const kind = word === word.toUpperCase() ? 1 : /^\p{Lu}\p{Ll}+$/u.test(word) ? 0 : undefined;
      const key = folded(word);
      if (kind === undefined || forms.has(key) || seen.has(key + kind)) continue;
      seen.add(key + kind);
      const framed = `^${key}^`;
      for (let at = 0; at + 1 < framed.length; at++) {
        const pair = framed.slice(at, at + 2);
        counts[kind].set(pair, (counts[kind].get(pair) ?? 0) + 1);
        sums[kind]++;
      }
    }
  }
  const share = (kind: 0 | 1, pair: string) => ((counts[kind].get(pair) ?? 0) + 0.5) / (sums[kind] + 364);
  let table = '';
  for (const first of alphabet)
    for (const second of alphabet) {
      const quarters = Math.round(4 * Math.log(share(1, first + second) / share(0, first + second)));
      table += Math.max(0, Math.min(35, quarters + 18)).toString(36);
    }
  return table;
}
