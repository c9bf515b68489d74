import { areCompanyNumbers, areCountries, share } from './column-content.ts';
import { countryCode } from './country-code.ts';
import { type CustomerColumn, customerColumns, mayRepeat } from './customer.ts';
import { domainOf } from './domain-key.ts';
import { columnOfHeading, isPortalHeading, isWeakNameHeading } from './headings.ts';
import type { ColumnReading } from './import-report.ts';
import { tenantIdKey } from './tenant-id.ts';

/** Rows above the headings that a list may carry, such as a title. */
const deepestHeading = 10;

/** @returns how many cells of a row are headings that we know; with a company's name among them it counts double. */
export function headingScore(cells: readonly string[]): number {
  const columns = new Set(cells.map(columnOfHeading).filter((column) => column !== undefined));
  return columns.size * (columns.has('name') ? 2 : 1);
}

/** @returns the position of the heading row among the first records; -1 if there is none. */
export function headingRow(records: readonly (readonly string[])[]): number {
  let best = -1;
  let bestScore = 0;
  records.slice(0, deepestHeading).forEach((cells, at) => {
    const score = headingScore(cells);
    if (score > bestScore) [best, bestScore] = [at, score];
  });
  return best;
}

/**
 * Decides what each column holds: by its heading, then by what its values look like (GUIDs, domains, countries,
 * company numbers). Tags and other names may stand in several columns. The
 * name may be found by content only in a list that has both a GUID and a domain column, because other exports
 * (subscriptions, users) hold GUIDs and text as well.
 * @param headings the heading row, or nothing if the file has none.
 * @param sample some records below it.
 */
export function readColumns(
  headings: readonly string[] | undefined,
  sample: readonly (readonly string[])[],
): ColumnReading[] {
  const width = headings?.length ?? Math.max(0, ...sample.map((cells) => cells.length));
  const columns: ColumnReading[] = Array.from({ length: width }, (_, index) => ({
    index,
    heading: headings?.[index]?.trim().slice(0, 200) ?? '',
    readAs: null,
    by: 'none',
  }));
  const taken = (column: CustomerColumn) => columns.some(({ readAs }) => readAs === column);
  const take = (column: ColumnReading | undefined, readAs: CustomerColumn, by: 'heading' | 'content') => {
    if (column && !taken(readAs)) Object.assign(column, { readAs, by });
  };
  const filledOf = (index: number) =>
    sample.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  for (const wanted of customerColumns) {
    if (mayRepeat(wanted)) {
      for (const column of columns)
        if (!column.readAs && columnOfHeading(column.heading) === wanted)
          Object.assign(column, { readAs: wanted, by: 'heading' });
      continue;
    }
    const called = columns.filter(({ heading, readAs }) => !readAs && columnOfHeading(heading) === wanted);
    const fitting = called.filter(({ index }) => fits(wanted, filledOf(index)));
    const better = fitting.find(({ heading }) => isPortalHeading(heading)) ?? fitting[0];
    // "Customer" may head numbers of customers, beside a "Name" that is one.
    const weak = wanted === 'name' && !better && columns.some(({ heading }) => isWeakNameHeading(heading));
    if (!weak) take(better ?? called[0], wanted, 'heading');
  }
  const free = () => columns.filter(({ readAs }) => readAs === null);
  take(
    free().find(({ index }) => share(filledOf(index), (cell) => tenantIdKey(cell) !== '') > 0.6),
    'tenantId',
    'content',
  );
  take(
    free().find(({ index }) => share(filledOf(index), looksLikeDomain) > 0.6),
    'domain',
    'content',
  );
  if ((['tenantId', 'domain', 'registrationId', 'country'] as const).some(taken)) {
    take(
      free().find(({ heading }) => isWeakNameHeading(heading)),
      'name',
      'heading',
    );
  }
  if (taken('tenantId') && taken('domain')) {
    const likeName = free().filter(({ index }) => share(filledOf(index), looksLikeName) > 0.8);
    const variety = ({ index }: ColumnReading) => new Set(sample.map((cells) => cells[index])).size;
    take(likeName.sort((a, b) => variety(b) - variety(a))[0], 'name', 'content');
  }
  // Last: what is told of them says nothing about whether this is a list of companies.
  if (!taken('country'))
    take(
      free().find(({ index }) => areCountries(filledOf(index))),
      'country',
      'content',
    );
  if (!taken('registrationId'))
    take(
      free().find(({ index }) => areCompanyNumbers(filledOf(index))),
      'registrationId',
      'content',
    );
  return columns;
}

/** Of so many values half must be what the heading says, where several columns have such a heading. */
const enough = 0.5;

/** Whether values can be what their heading says: names have letters, regions of sales are no countries. */
function fits(column: CustomerColumn, cells: readonly string[]): boolean {
  const test = { name: looksLikeName, country: isCountryName, domain: looksLikeDomain }[column as string];
  if (!test || cells.length === 0) return true;
  // One domain in all rows is the list's, not the customers'.
  if (column === 'domain' && cells.length > 2 && new Set(cells.map(domainOf)).size === 1) return false;
  return share(cells, test) >= enough;
}

const isCountryName = (cell: string) => countryCode(cell) !== '';
const looksLikeDomain = (cell: string) => !cell.includes(' ') && !cell.includes('@') && domainOf(cell) !== '';
const looksLikeName = (cell: string) =>
  /\p{L}{2}/u.test(cell) &&
  !/^\p{Lu}{1,4}[-_ ]?\d{3,}$/u.test(cell) &&
  !cell.includes('@') &&
  tenantIdKey(cell) === '';
