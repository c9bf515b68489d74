/** @returns a bit for each letter of a word, some letters sharing one: tells most unlike words apart at once. */
export function maskOf(letters: Uint16Array, from: number, to: number): number {
  let mask = 0;
  for (let at = from; at < to; at++) mask |= 1 << ((letters[at] as number) & 31);
  return mask;
}

/** @returns false if two words of these letters differ by more than `most` edits for certain. */
export function mayBeNear(one: number, other: number, most: number): boolean {
  // Each edit takes a letter away and brings another at most.
  const differing = one ^ other;
  let bits = differing - ((differing >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24 <= 2 * most;
}
