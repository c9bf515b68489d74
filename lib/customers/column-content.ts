import { idCountries } from '../countries/ids/kinds.ts';
import { compactId, hitsOf } from '../countries/ids/read-id.ts';
import { countryCode } from './country-code.ts';
import { registrationKey } from './registration-id.ts';

/** Of so many values nine in ten must fit; a few rows that lack one or have a slip change nothing. */
const enough = 0.9;
/** Check digits fit one number in ten by chance, so that a few values prove nothing. */
const fewestNumbers = 6;
const mostNumbers = 40;

/** @returns how many of the cells, as a share of 1, pass the test; 0 of none. */
export const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** Codes in capitals only: "de" and "no" are words and languages. */
const isCountry = (cell: string) =>
  (cell.length > 3 || /^[A-Z]{2,3}$/.test(cell)) && countryCode(cell) !== '';

/**
 * @param cells the filled cells of a column, trimmed.
 * @returns true if they are countries: names, or codes of at least two of them, since "NO" alone may be an answer.
 */
export function areCountries(cells: readonly string[]): boolean {
  if (share(cells, isCountry) < enough) return false;
  return new Set(cells.map(countryCode)).size > 1 || cells.some((cell) => cell.length > 3);
}

/**
 * @param cells the filled cells of a column, trimmed.
 * @returns true if they are numbers of companies: VAT numbers with their country in front, or numbers of one country
 * whose check digits are right.
 */
export function areCompanyNumbers(cells: readonly string[]): boolean {
  const numbers = [...new Set(cells)].filter((cell) => cell.length <= 40).slice(0, mostNumbers);
  if (numbers.length < fewestNumbers) return false;
  if (share(numbers, (cell) => registrationKey(cell).country !== undefined) >= enough) return true;
  const compact = numbers.map(compactId);
  return idCountries().some(
    (country) =>
      share(compact, (number) =>
        hitsOf(country, number).some(({ kind, right }) => right && kind.check && kind.owner !== 'person'),
      ) >= enough,
  );
}
