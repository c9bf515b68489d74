import { keyboardRows } from './data/placeholders.ts';

const backwards = keyboardRows.map((row) => [...row].reverse().join(''));
/** Every walk begins with three keys beside each other, and most words don't. */
const beginnings: ReadonlySet<string> = new Set(
  [...keyboardRows, ...backwards].flatMap((row) => [...row].map((_, at) => row.slice(at, at + 3))),
);

/**
 * @param key a folded word.
 * @returns true for a run of keys: "asdf", "qwertyuiop", "asdasdasd", "lkjhg". Four keys from the row's start, else
 * five, and backwards five.
 */
export function isKeyboardWalk(key: string): boolean {
  if (!beginnings.has(key.slice(0, 3))) return false;
  const unit = /^(.{2,6}?)\1+$/u.exec(key)?.[1] ?? key;
  const along = keyboardRows.some((row) => {
    const at = row.indexOf(unit);
    if (at < 0) return false;
    return unit.length >= 5 || (at === 0 && (unit.length === 4 || (unit.length === 3 && key.length >= 6)));
  });
  return along || (unit.length >= 5 && backwards.some((row) => row.includes(unit)));
}
