import { cellText } from './cell-text.ts';
import { isTag } from './node-kind.ts';
import { type OpenRoot, openRootOnly, parentAcross, walk } from './walk.ts';

/** A row as it is shown. `id`: the customer's id in a link of the row, which lists seldom show as a column. */
export type ShownRow = { cells: string[]; id: string | null };

const cellRoles = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const rowRoles = new Set(['row']);
const tableRoles = new Set(['table', 'grid', 'treegrid']);
const headingRoles = new Set(['columnheader']);
/** Partner Center's pages of one customer: `/customers/<id>/…`. */
const idInLink = /\/customers?\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:[/?#]|$)/i;

/** @returns whether this is what the role says, or the element that has that role by itself. */
function plays(element: Element, roles: ReadonlySet<string>, tags: readonly string[]): boolean {
  const role = element.getAttribute('role');
  return role === null ? tags.includes(element.localName) : roles.has(role);
}

const isCell = (element: Element) => plays(element, cellRoles, ['td', 'th']);
const isRow = (element: Element) => plays(element, rowRoles, ['tr']);
const isTable = (element: Element) => plays(element, tableRoles, ['table']);
const isHeading = (element: Element) => plays(element, headingRoles, ['th']);

function above(element: Element, fits: (element: Element) => boolean): Element | null {
  let at = parentAcross(element);
  while (at && !fits(at)) at = parentAcross(at);
  return at;
}

/**
 * Reads the tables that a page shows, by their tags or roles, through shadow roots and frames of the same origin.
 * What is not drawn yet (a list that draws rows as it is scrolled) is not there to be read.
 * @returns each table's rows from top to bottom, headings among them, without rows that show nothing. Headings that
 * stand in a table of their own come with the table below.
 */
export function pageTables(root: ParentNode, openRoot: OpenRoot = openRootOnly): ShownRow[][] {
  const tables = new Map<Element, Map<Element, Element[]>>();
  const links = new Map<Element, string>();
  walk(
    root,
    (element) => {
      if (isTag(element, 'a')) return void noteLink(element, links);
      const row = isCell(element) ? above(element, isRow) : null;
      const table = row && above(row, isTable);
      if (!row || !table) return;
      const rows = tables.get(table) ?? new Map<Element, Element[]>();
      const cells = rows.get(row) ?? [];
      cells.push(element);
      tables.set(table, rows.set(row, cells));
    },
    openRoot,
  );
  const found = [...tables.values()].map((rows) => [...rows]);
  return joined(found).map((rows) =>
    rows
      .map(([row, cells]) => ({
        cells: cells.map((cell) => cellText(cell, openRoot)),
        id: links.get(row) ?? null,
      }))
      .filter(({ cells }) => cells.some((text) => text !== '')),
  );
}

function noteLink(link: HTMLAnchorElement, links: Map<Element, string>): void {
  const id = idInLink.exec(link.getAttribute('href') ?? '')?.[1];
  const row = id && above(link, isRow);
  if (row && !links.has(row)) links.set(row, id.toLowerCase());
}

type Rows = [row: Element, cells: Element[]][];

/** Headings that stay in place while rows scroll are often a table of their own. */
function joined(tables: readonly Rows[]): Rows[] {
  const all: Rows[] = [];
  let headings: Rows = [];
  for (const rows of tables) {
    const alone = rows.length === 1 && rows.every(([, cells]) => cells.every(isHeading));
    const width = headings[0]?.[1].length;
    all.push(width !== undefined && rows[0]?.[1].length === width ? [...headings, ...rows] : rows);
    headings = alone ? rows : [];
  }
  return all;
}
