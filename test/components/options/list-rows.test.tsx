import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { OptionsState } from '../../../components/options/options-state.ts';
import type { Customer } from '../../../lib/customers/customer.ts';
import type { RowsShown } from '../../../lib/customers/row-page.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { choose, day, now, press, readyList, stage, start } from './options-stage.tsx';

const adatum: Customer = { name: 'Adatum', domain: 'adatum.pl', country: 'PL', alternativeNames: ['AD'] };
const contoso: Customer = { name: 'Contoso', list: 'blocked' };
const asked: RowsShown = { query: '', list: null, from: 0, page: null, saving: false, error: null };
const rows: RowsShown = {
  ...asked,
  page: {
    generation: 'a',
    found: 60,
    from: 25,
    rows: [
      { row: 7, customer: adatum },
      { row: 3, customer: contoso },
    ],
  },
};

const own = (readyList.state === 'ready' && readyList.meta) as Extract<
  typeof readyList,
  { meta: unknown }
>['meta'];
const both: OptionsState['list'] = {
  state: 'ready',
  expiresAt: now + 90 * day,
  meta: {
    ...own,
    further: [{ ...own, name: 'blocked.csv', rows: 3, importedAt: now - 40 * day, list: 'blocked' }],
  },
};

const shown = (change: Partial<OptionsState>): OptionsState => ({
  ...start,
  part: 'customer-list',
  list: both,
  ...change,
});

function type(root: HTMLElement, id: string, value: string): void {
  const box = root.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  void act(() => {
    box.value = value;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('rows are opened on demand only', () => {
  const { root, show, actions } = stage();
  show(shown({}));
  expect(root.querySelector('.list-rows')).toBeNull();
  press(byRole(root, 'button', 'Search and edit the rows'));
  expect(actions.openRows).toHaveBeenCalled();
});

test('while the list is opened it says so', () => {
  const { root, show } = stage();
  show(shown({ rows: asked }));
  expect(root.querySelector('.list-rows')?.getAttribute('aria-busy')).toBe('true');
  expect(root.querySelector('.list-rows [role=status]')?.textContent).toBe('Opening the list…');
});

test('a page of rows: what is known of each, how many there are, and the way to the others', () => {
  const { root, show, actions } = stage();
  show(shown({ rows }));
  const items = [...root.querySelectorAll('.list-row .grow')].map((item) => item.textContent);
  expect(items).toEqual(['Adatum AD · adatum.pl · Poland', 'Contoso Companies not to be added']);
  expect(root.textContent).toContain('60 rows');
  expect(root.textContent).toContain('Rows 26 to 27 of 60');
  press(byRole(root, 'button', 'Next'));
  press(byRole(root, 'button', 'Previous'));
  expect(actions.findRows?.mock.calls).toEqual([[{ from: 50 }], [{ from: 0 }]]);
});

test('typing searches from the first page on, in one list if wanted', () => {
  const { root, show, actions } = stage();
  show(shown({ rows }));
  type(root, 'rows-query', 'łódź');
  choose(root.querySelector('#rows-list') as HTMLSelectElement, 'blocked');
  expect(actions.findRows?.mock.calls).toEqual([
    [{ query: 'łódź', from: 0 }],
    [{ list: 'blocked', from: 0 }],
  ]);
});

test('nothing found says what to do', () => {
  const { root, show } = stage();
  const page = { generation: 'a', found: 0, from: 0, rows: [] };
  show(shown({ rows: { ...rows, query: 'xyz', page } }));
  expect(root.textContent).toContain('No row with “xyz”');
  expect(root.textContent).toContain('Try fewer letters');
  show(shown({ rows: { ...rows, page } }));
  expect(root.textContent).toContain('Import a file to fill it.');
});

test('a row is deleted by its own button, and the focus is not lost', () => {
  const { root, show, actions } = stage();
  show(shown({ rows }));
  press(byRole(root, 'button', 'Delete: Adatum'));
  expect(actions.deleteRow).toHaveBeenCalledWith(7, adatum);
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});

test('a row is edited in boxes, and what can’t be read is said before anything is stored', async () => {
  const { root, show, actions } = stage();
  actions.saveRow?.mockResolvedValue(true);
  show(shown({ rows }));
  press(byRole(root, 'button', 'Edit: Adatum'));
  type(root, 'row-domain', 'adatum');
  press(byRole(root, 'button', 'Save'));
  expect(actions.saveRow).not.toHaveBeenCalled();
  expect(root.querySelector('#row-domain-messages')?.textContent).toContain('This is not a domain');
  expect(root.querySelector('#row-domain')?.getAttribute('aria-invalid')).toBe('true');
  type(root, 'row-domain', 'adatum.com');
  type(root, 'row-alternativeNames', 'AD; Adatum Polska');
  await act(async () => byRole(root, 'button', 'Save').click());
  expect(actions.saveRow).toHaveBeenCalledWith(7, {
    name: 'Adatum',
    domain: 'adatum.com',
    country: 'PL',
    alternativeNames: ['AD', 'Adatum Polska'],
  });
  expect(root.querySelector('dialog')).toBeNull();
});

test('a company is added by hand, to the list that is chosen', async () => {
  const { root, show, actions } = stage();
  actions.addRow?.mockResolvedValue(true);
  show(shown({ rows }));
  press(byRole(root, 'button', 'Add a company'));
  press(byRole(root, 'button', 'Save'));
  expect(root.querySelector('#row-name-messages')?.textContent).toContain('Enter the company name');
  type(root, 'row-name', 'Blokada Handel');
  choose(root.querySelector('#row-list') as HTMLSelectElement, 'blocked');
  await act(async () => byRole(root, 'button', 'Save').click());
  expect(actions.addRow).toHaveBeenCalledWith({ name: 'Blokada Handel', list: 'blocked' });
  expect(root.querySelector('dialog')).toBeNull();
});

test('a change that was not kept says why, in the dialog, and keeps what was typed', async () => {
  const { root, show, actions } = stage();
  actions.saveRow?.mockResolvedValue(false);
  show(shown({ rows }));
  press(byRole(root, 'button', 'Edit: Contoso'));
  type(root, 'row-name', 'Contoso SA');
  await act(async () => byRole(root, 'button', 'Save').click());
  expect(actions.saveRow).toHaveBeenCalledWith(3, { name: 'Contoso SA', list: 'blocked' });
  show(shown({ rows: { ...rows, error: 'gone' } }));
  const dialog = root.querySelector('dialog') as HTMLElement;
  expect(dialog.querySelector('[role=alert]')?.textContent).toContain('in another tab in the meantime');
  expect(dialog.querySelector<HTMLInputElement>('#row-name')?.value).toBe('Contoso SA');
});

test.each(['none', 'unavailable', 'full', 'gone', 'last', 'unexpected'] as const)(
  'what went wrong (%s) has a text',
  (error) => {
    const { root, show } = stage();
    show(shown({ rows: { ...rows, error } }));
    const said = root.querySelector('.list-rows [role=alert]')?.textContent ?? '';
    expect(said).toContain('Not saved.');
    expect(said).not.toContain('rows.error');
  },
);

test('lists side by side each say their size and age, and an old one what to do', () => {
  const { root, show, actions } = stage();
  show(shown({}));
  const [first, second] = [...root.querySelectorAll<HTMLElement>('.list-card')];
  expect(first?.textContent).toContain('Our customers');
  expect(first?.textContent).not.toContain('days old');
  expect(second?.textContent).toContain('3 companies from blocked.csv');
  expect(second?.textContent).toContain('This list is 40 days old.');
  expect(second?.textContent).toContain('Expires in 50 days');
  press(byRole(second as HTMLElement, 'button', 'Delete'));
  press(byRole(second as HTMLElement, 'button', 'Delete list'));
  expect(actions.deleteList).toHaveBeenCalledWith('blocked');
});

test('a list’s own buttons say which list a file is for', () => {
  const { root, show, actions } = stage();
  show(shown({}));
  const card = [...root.querySelectorAll('.list-card')].at(-1) as HTMLElement;
  const pickers = [...card.querySelectorAll<HTMLInputElement>('input[type=file]')];
  expect(pickers.map((one) => one.getAttribute('aria-label'))).toEqual(['Replace', 'Update and add']);
  const file = new File(['a'], 'a.csv');
  for (const picker of pickers) {
    Object.defineProperty(picker, 'files', { value: [file] });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }
  expect(actions.importFiles?.mock.calls).toEqual([
    [[file], { list: 'blocked', mode: 'replace' }],
    [[file], { list: 'blocked', mode: 'merge' }],
  ]);
  expect(allByRole(root, 'button', 'Replace')).toHaveLength(2);
});
