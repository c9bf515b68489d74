/** Neighbours on the keyboards of most of our users; letters that keyboards of some countries swap count both ways. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbours(): ReadonlySet<number> {
  const near = new Set<number>();
  const add = (one: string | undefined, other: string | undefined) => {
    if (!one || !other) return;
    near.add(one.charCodeAt(0) * 256 + other.charCodeAt(0));
    near.add(other.charCodeAt(0) * 256 + one.charCodeAt(0));
  };
  for (const [at, row] of rows.entries()) {
    for (let place = 0; place < row.length; place++) {
      add(row[place], row[place + 1]);
      add(row[place], rows[at + 1]?.[place]);
      add(row[place], rows[at + 1]?.[place - 1]);
    }
  }
  for (const [one, other] of ['zy', 'qa', 'wz', 'iy', 'ck', 'sz', 'ou', 'vw', 'ae']) add(one, other);
  return near;
}

let near: ReadonlySet<number> | undefined;

const areNear = (one: number, other: number) => {
  near ??= neighbours();
  return near.has(one * 256 + other);
};

/** What each slip costs; 1 is an edit that tells nothing about how it came. */
const swap = 0.6;
const doubled = 0.5;
const added = 0.85;
const replacedNear = 0.75;
const replaced = 1.25;
/** People see the first letter of what they type. */
const atFirst = 1.4;

const longest = 64;
const width = longest + 1;
const costs = new Float32Array(width * width);

/**
 * How far a word is from another by slips of typing: two letters swapped, one doubled, left out, added, or a neighbour
 * on the keyboard hit cost less than any other letter.
 * @returns 0 for equal words; more than 64 letters are not compared and count as entirely different.
 */
export function slips(one: Uint16Array, other: Uint16Array): number {
  const [height, length] = [one.length, other.length];
  if (height > longest || length > longest) return Math.max(height, length);
  const cost = (row: number, column: number) => costs[row * width + column] as number;
  const extra = (letters: Uint16Array, at: number) =>
    (letters[at] === letters[at - 1] ? doubled : added) * (at === 0 ? atFirst : 1);
  costs[0] = 0;
  for (let row = 1; row <= height; row++) costs[row * width] = cost(row - 1, 0) + extra(one, row - 1);
  for (let column = 1; column <= length; column++)
    costs[column] = cost(0, column - 1) + extra(other, column - 1);
  for (let row = 1; row <= height; row++) {
    const letter = one[row - 1] as number;
    for (let column = 1; column <= length; column++) {
      const own = other[column - 1] as number;
      const first = row === 1 || column === 1 ? atFirst : 1;
      let best =
        cost(row - 1, column - 1) +
        (letter === own ? 0 : (areNear(letter, own) ? replacedNear : replaced) * first);
      best = Math.min(
        best,
        cost(row - 1, column) + extra(one, row - 1),
        cost(row, column - 1) + extra(other, column - 1),
      );
      if (row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === own)
        best = Math.min(best, cost(row - 2, column - 2) + swap);
      costs[row * width + column] = best;
    }
  }
  return cost(height, length);
}
