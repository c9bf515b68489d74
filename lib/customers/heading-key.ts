import { capped, folded } from '../shared/text.ts';

/** @returns the heading reduced to its letters and digits, lower case without accents: "Id. de Microsoft" and "ID de  microsoft" are equal. */
export function headingKey(heading: string): string {
  return folded(capped(heading, 200)).replace(/[^\p{L}\p{N}]+/gu, '');
}
