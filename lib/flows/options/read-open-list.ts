import Papa from 'papaparse';
import * as z from 'zod/mini';
import { tablesInOpenPages } from '../../browser/open-tables.ts';
import { askForScripting, giveBackScripting } from '../../browser/site-access.ts';
import { customerTable, type OpenListError } from '../../customers/shown-list.ts';
import { portalOf, portals } from '../../portals/index.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readPortalAllowed } from '../../store/allowed-portals.ts';
import { closedPortals } from '../closed-portals.ts';
import { namedOrigins } from '../named-portals.ts';

/** A page may be any page by the time it is read, so what it gave is checked like a file. */
const tablesSchema = z.array(z.array(z.object({ cells: z.array(z.string()), id: z.nullable(z.string()) })));
type Row = z.infer<typeof tablesSchema>[number][number];

/** A heading that every list of ours reads as the customer's id. */
const idHeading = 'Tenant ID';

/** @returns the texts of the rows, with the ids of their links as a last column if there are any. */
function withIds(rows: readonly Row[]): string[][] {
  if (!rows.some(({ id }) => id)) return rows.map(({ cells }) => cells);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return rows.map(({ cells, id }, at) => [
    ...cells,
    ...Array<string>(width - cells.length).fill(''),
    id ?? (at === 0 ? idHeading : ''),
  ]);
}

/**
 * Reads the list of customers that an open page of a portal shows, and only what it shows. Call it in the turn of the
 * user's click: the browser is asked for the right to run a script, which is given back afterwards if no site needs it.
 * @returns the rows as a file to import, named by the page's host.
 */
export async function readOpenList(): Promise<Result<File, OpenListError>> {
  if (!(await askForScripting())) return fail('refused');
  const named = await namedOrigins();
  try {
    const closed = await closedPortals();
    const all = [...portals.flatMap(({ origins }) => origins), ...named];
    const open = all.filter((origin) => !closed.includes(origin));
    const mayRead = async (origin: string) => {
      const portal = portalOf(origin, open);
      // Where the organisation switched Firstpass off, nothing is read at all.
      return portal !== null && (await readPortalAllowed(portal.id, origin));
    };
    const allowed = await Promise.all(open.map(mayRead));
    const ours = open.filter((_, at) => allowed[at]);
    if (ours.length === 0) return fail('refused');
    const pages = await tablesInOpenPages(ours, mayRead);
    if (pages.length === 0) return fail('no-page');
    const tables = pages.flatMap(({ host, tables: shown }) => {
      const { data = [] } = tablesSchema.safeParse(shown);
      return data.map((rows) => ({ host, rows: withIds(rows) }));
    });
    const found = tables[customerTable(tables.map(({ rows }) => rows))];
    if (!found) return fail('no-list');
    return ok(new File([Papa.unparse(found.rows, { newline: '\r\n' })], found.host, { type: 'text/csv' }));
  } finally {
    if (named.length === 0) await giveBackScripting();
  }
}
