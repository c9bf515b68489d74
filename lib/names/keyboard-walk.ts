import { folded } from '../shared/text.ts';
import { keyboardRows } from './data/placeholders.ts';

const backwards = keyboardRows.map((row) => [...row].reverse().join(''));

/**
 * @param key a folded word.
 * @returns true for a run of keys: "asdf", "qwertyuiop", "asdasdasd", "lkjhg". Four keys from the row's start, else
 * five, and backwards five.
 */
export function isKeyboardWalk(key: string): boolean {
  const typed = folded(key);
  const unit = /^(.{2,6}?)\1+$/u.exec(typed)?.[1] ?? typed;
  const along = keyboardRows.some((row) => {
    const at = row.indexOf(unit);
    if (at < 0) return false;
    return unit.length >= 5 || (at === 0 && (unit.length === 4 || (unit.length === 3 && typed.length >= 6)));
  });
  return along || (unit.length >= 5 && backwards.some((row) => row.includes(unit)));
}
