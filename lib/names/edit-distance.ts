/** Longer words are never compared. */
const longest = 64;
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

/** @returns the UTF-16 codes of a text, which are compared faster than its letters. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/**
 * Optimal string alignment: the fewest letters added, left out, replaced or swapped with their neighbour.
 * @param one letters from `oneStart` up to `oneEnd`; the other likewise. At most 64 each.
 * @param most no more than this is of interest.
 * @returns the distance; `most + 1` as soon as it is certain to be greater.
 */
export function editDistance(
  one: Uint16Array,
  oneStart: number,
  oneEnd: number,
  other: Uint16Array,
  otherStart: number,
  otherEnd: number,
  most: number,
): number {
  let [a, aEnd, b, bEnd] = [oneStart, oneEnd, otherStart, otherEnd];
  while (a < aEnd && b < bEnd && one[a] === other[b]) {
    a++;
    b++;
  }
  while (aEnd > a && bEnd > b && one[aEnd - 1] === other[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const [height, width] = [aEnd - a, bEnd - b];
  const over = most + 1;
  if (Math.abs(height - width) > most || height > longest || width > longest) return over;
  if (height === 0 || width === 0) return Math.max(height, width);
  let [before, last, now] = rows as unknown as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= height; row++) {
    now[0] = row;
    let least = row;
    const letter = one[a + row - 1];
    for (let column = 1; column <= width; column++) {
      const own = other[b + column - 1];
      let cost = (last[column - 1] as number) + (letter === own ? 0 : 1);
      const removed = (last[column] as number) + 1;
      const added = (now[column - 1] as number) + 1;
      if (removed < cost) cost = removed;
      if (added < cost) cost = added;
      if (row > 1 && column > 1 && letter === other[b + column - 2] && one[a + row - 2] === own) {
        const swapped = (before[column - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return over;
    [before, last, now] = [last, now, before];
  }
  return Math.min(last[width] as number, over);
}
