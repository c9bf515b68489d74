import { randomInt } from 'node:crypto';

const kinds = ['BCDFGHJKLMNPQRSTVWXZ', 'aeiou', 'bcdfghjklmnpqrstvwxz'] as const;
const pick = (letters: string) => letters.charAt(randomInt(letters.length));

/** A password as new tenants get it: one capital, three small letters, five digits; shown once and kept nowhere. */
export function newPassword(): string {
  const word = pick(kinds[0]) + pick(kinds[1]) + pick(kinds[2]) + pick(kinds[1]);
  return word + String(randomInt(100_000)).padStart(5, '0');
}
