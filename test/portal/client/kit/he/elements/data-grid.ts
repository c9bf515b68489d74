import { HeElement, make } from './he-element.ts';

interface Row {
  id: string;
  cells: Record<string, string>;
}

/** A table in the shadow root; columns and rows are properties, no rows means that they are loading. */
export class HeDataGrid extends HeElement {
  static observedAttributes = ['label'];
  #columns: { key: string; text: string }[] = [];
  #rows: Row[] | undefined;
  #sort: { key: string; sign: number } | undefined;

  set columns(columns: { key: string; text: string }[]) {
    this.#columns = columns;
    this.update();
  }

  set rows(rows: Row[] | undefined) {
    this.#rows = rows;
    this.update();
  }

  #heading({ key, text }: { key: string; text: string }): HTMLElement {
    const button = make('button', { type: 'button', class: 'data-grid__sort grid__sort' }, text);
    button.addEventListener('click', () => {
      this.#sort = { key, sign: this.#sort?.key === key ? -this.#sort.sign : 1 };
      this.update();
    });
    return make('th', { role: 'columnheader' }, button);
  }

  #line({ id, cells }: Row): HTMLElement {
    const row = make('tr', { id: `row-${id}`, role: 'row' });
    for (const { key } of this.#columns)
      row.append(make('td', { id: `cell-${key}-${id}`, role: 'gridcell' }, cells[key] ?? ''));
    return row;
  }

  #skeleton(): HTMLElement {
    const cells = this.#columns.map(() => make('td', {}, make('span', { class: 'skeleton' })));
    return make('tr', { class: 'grid__skeleton' }, ...cells);
  }

  protected update(): void {
    const { key = '', sign = 0 } = this.#sort ?? {};
    const rows = this.#rows?.toSorted(
      (a, b) => sign * (a.cells[key] ?? '').localeCompare(b.cells[key] ?? ''),
    );
    const lines = rows?.map((row) => this.#line(row)) ?? Array.from({ length: 6 }, () => this.#skeleton());
    const head = make('tr', { role: 'row' }, ...this.#columns.map((column) => this.#heading(column)));
    const table = make('table', { class: 'grid', role: 'grid', 'aria-label': this.text('label') });
    table.setAttribute('aria-busy', String(!rows));
    table.append(make('thead', {}, head), make('tbody', {}, ...lines));
    this.root.replaceChildren(table);
  }
}
