import type { IdKind } from '../../lib/countries/ids/kinds.ts';
import { hitOf } from '../../lib/countries/ids/read-id.ts';
import type { Seeded } from '../bench/seeded.ts';

/** Makes texts of the few signs that shapes are written in; look-aheads are left to whoever checks the result. */
function textOf(source: string, random: Seeded): string {
  let at = 0;
  const classOf = (): string[] => {
    const signs: string[] = [];
    for (at++; source[at] !== ']'; at++) {
      const sign = source[at] as string;
      if (sign === '\\') {
        at += source[at + 1] === 'p' ? 4 : 1;
        signs.push('A', 'N', 'R');
      } else if (source[at + 1] === '-' && source[at + 2] !== ']') {
        for (let code = sign.charCodeAt(0); code <= source.charCodeAt(at + 2); code++)
          signs.push(String.fromCharCode(code));
        at += 2;
      } else signs.push(sign);
    }
    at++;
    return signs;
  };
  const one = (): (() => string) => {
    const sign = source[at] as string;
    if (sign === '(') {
      const isGuard = source.startsWith('(?!', at);
      at += isGuard || source.startsWith('(?:', at) ? 3 : 1;
      const inner = choice();
      at++;
      return isGuard ? () => '' : inner;
    }
    if (sign === '[') {
      const signs = classOf();
      return () => random.pick(signs);
    }
    if (sign === '\\') {
      at += 2;
      return () => String(random.below(10));
    }
    at++;
    return () => sign;
  };
  const repeated = (): (() => string) => {
    const unit = one();
    const times = /^(?:\{(\d+)(?:,(\d+))?\}|(\?))/.exec(source.slice(at));
    if (!times) return unit;
    at += times[0].length;
    const least = times[3] ? 0 : Number(times[1]);
    const most = times[3] ? 1 : Number(times[2] ?? times[1]);
    return () => Array.from({ length: least + random.below(most - least + 1) }, () => unit()).join('');
  };
  const choice = (): (() => string) => {
    const ways: (() => string)[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        ways.push([]);
      } else ways.at(-1)?.push(repeated());
    }
    return () =>
      random
        .pick(ways)
        .map((part) => part())
        .join('');
  };
  return choice()();
}

/** @returns a number of the kind's shape, its check digits right or wrong. */
export function shapedId(kind: IdKind, random: Seeded): string {
  for (;;) {
    const number = textOf(kind.shape.source.slice(1, -1), random);
    if (kind.shape.test(number)) return number;
  }
}

/** @returns a number whose check digits are right, without its country's code. */
export function validId(kind: IdKind, random: Seeded): string {
  for (;;) {
    const number = shapedId(kind, random);
    const hit = hitOf(kind, number);
    if (hit?.right && !hit.prefixed) return number;
  }
}

/** @returns the number with one digit changed, or two different digits that stand together swapped. */
export function corruptedId(number: string, random: Seeded): string {
  // A number may happen to hold letters only, where letters can stand for digits.
  if (!/\d/.test(number)) return `${number.slice(0, -1)}${number.endsWith('A') ? 'B' : 'A'}`;
  for (;;) {
    const signs = [...number];
    const at = random.below(signs.length);
    const [own = '', next = ''] = signs.slice(at);
    if (!/\d/.test(own)) continue;
    if (random.chance(0.5)) signs[at] = String(random.below(10));
    else if (/\d/.test(next)) [signs[at], signs[at + 1]] = [next, own];
    const changed = signs.join('');
    if (changed !== number) return changed;
  }
}
