import { afterEach, describe, expect, test } from 'vitest';
import { pageTables } from '../../../lib/page/page-tables.ts';

afterEach(() => document.body.replaceChildren());

function texts(html: string): string[][][] {
  document.body.innerHTML = html;
  return pageTables(document).map((rows) => rows.map(({ cells }) => cells));
}

const id = '3b0d51a2-0000-4c11-9a01-000000000001';

describe('the tables of a page', () => {
  test('by tags, with headings that are buttons and names that are links', () => {
    const html = `<table><thead><tr><th><button>Company name</button></th><th>Domain</th></tr></thead>
      <tbody><tr><td><a href="#">Alfa</a></td><td>alfa.example</td></tr></tbody></table>`;
    expect(texts(html)).toEqual([
      [
        ['Company name', 'Domain'],
        ['Alfa', 'alfa.example'],
      ],
    ]);
  });

  test('by roles, wherever a layout puts them', () => {
    const html = `<div role="grid"><div role="presentation"><div role="row"><span role="columnheader">Name</span></div></div>
      <div><div role="row"><div role="gridcell">Alfa</div></div><div role="row"><div role="rowheader">Beta</div></div></div></div>`;
    expect(texts(html)).toEqual([[['Name'], ['Alfa'], ['Beta']]]);
  });

  test('in shadow roots, with what slots are given', () => {
    document.body.innerHTML = '<x-grid><b>Alfa</b></x-grid>';
    const host = document.querySelector('x-grid') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<table><tr><th>Name</th></tr><tr><td><slot></slot></td></tr></table>';
    expect(pageTables(document).map((rows) => rows.map(({ cells }) => cells))).toEqual([
      [['Name'], ['Alfa']],
    ]);
  });

  test('with headings in a table of their own, if the widths agree', () => {
    const head = '<table><tr><th>Name</th><th>Domain</th></tr></table>';
    const body = '<table><tr><td>Alfa</td><td>alfa.example</td></tr></table>';
    expect(texts(head + body)[1]).toEqual([
      ['Name', 'Domain'],
      ['Alfa', 'alfa.example'],
    ]);
    expect(texts(`${head}<table><tr><td>Alfa</td></tr></table>`)[1]).toEqual([['Alfa']]);
  });

  test('without rows that show nothing, tables for layout and our own panel', () => {
    const html = `<table role="presentation"><tr><td>Layout</td></tr></table>
      <table><tr><td><span class="skeleton"></span></td></tr></table>
      <firstpass-panel><table><tr><td>Ours</td></tr></table></firstpass-panel>`;
    expect(texts(html)).toEqual([[]]);
  });
});

describe('a cell', () => {
  test('runs a marked part of a word on and keeps lines apart', () => {
    const html =
      '<table><tr><td><b style="display:inline">Kow</b>alski<div>sp. z o.o.</div></td></tr></table>';
    expect(texts(html)).toEqual([[['Kowalski sp. z o.o.']]]);
  });

  test('shows nothing of what is hidden, a drawing or a list to choose from', () => {
    const html = `<table><tr><td>Alfa<span style="display:none">x</span><span style="visibility:hidden">y</span>
      <svg><title>Sorted</title></svg><select><option>Actions</option></select></td></tr></table>`;
    expect(texts(html)).toEqual([[['Alfa']]]);
  });
});

describe('the id of a customer', () => {
  const row = (href: string) => {
    document.body.innerHTML = `<table><tr><td><a href="${href}">Alfa</a></td></tr></table>`;
    return pageTables(document)[0]?.[0]?.id;
  };

  test('stands in a link to the customer, and in no other', () => {
    expect(row(`/dashboard/v2/customers/${id.toUpperCase()}/subscriptions`)).toBe(id);
    expect(row(`https://portal.example/customer/${id}`)).toBe(id);
    expect(row(`/orders/${id}`)).toBeNull();
    expect(row('/customers/list')).toBeNull();
  });
});
