/** @returns whether two values are the same as JSON; the order of keys does not count. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, theirs] = [a, b].map((one) => Object.entries(one).filter(([, value]) => value !== undefined));
  const other = new Map(theirs);
  return (
    mine?.length === other.size &&
    mine.every(([key, value]) => other.has(key) && sameJson(value, other.get(key)))
  );
}
