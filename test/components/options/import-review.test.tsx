import { expect, test } from 'vitest';
import type { OptionsState } from '../../../components/options/options-state.ts';
import type { CsvLook } from '../../../lib/customers/look-at-csv.ts';
import { lookAtCsv } from '../../../lib/customers/look-at-csv.ts';
import { byRole } from '../panel/by-role.ts';
import { choose, press, readyList, stage, start } from './options-stage.tsx';

const known = await lookAtCsv('Firma;Kraj;Uwagi\nAdatum;PL;\nContoso;DE;pilne\n');
const unknown = await lookAtCsv('Kontrahent X;Miejsce\nAdatum;Łódź\n');

function review(look: CsvLook, change: Partial<OptionsState> = {}): OptionsState {
  const importing = { phase: 'review', name: 'lista.csv', look, aim: null } as const;
  return { ...start, part: 'customer-list', importing, ...change };
}

const boxes = (root: HTMLElement) => [...root.querySelectorAll<HTMLSelectElement>('.review-column select')];
const submit = (root: HTMLElement) => press(byRole(root, 'button', 'Import this list'));

test('before an import each column shows its heading, first values and what it is read as', () => {
  const { root, show } = stage();
  show(review(known));
  expect(document.activeElement?.textContent).toBe('Check how lista.csv is read');
  const columns = [...root.querySelectorAll('.review-column')].map((column) => [
    column.querySelector('label')?.textContent,
    column.querySelector('p')?.textContent,
    column.querySelector('select')?.value,
  ]);
  expect(columns).toEqual([
    ['Firma', 'Adatum · Contoso', 'name'],
    ['Kraj', 'PL · DE', 'country'],
    ['Uwagi', 'pilne', ''],
  ]);
  for (const box of boxes(root)) expect(root.querySelector(`label[for=${box.id}]`)).toBeTruthy();
  expect(root.querySelector('.drop')).toBeNull();
  expect(root.textContent).not.toContain('What becomes of');
});

test('what is confirmed is imported as chosen, and nothing before that', () => {
  const { root, show, actions } = stage();
  show(review(known));
  choose(boxes(root)[2] as HTMLSelectElement, 'tags');
  choose(boxes(root)[1] as HTMLSelectElement, '');
  expect(actions.confirmList).not.toHaveBeenCalled();
  submit(root);
  expect(actions.confirmList).toHaveBeenCalledWith({
    list: 'own',
    mode: 'replace',
    reading: { headingAt: 0, columns: ['name', null, 'tags'] },
  });
});

test('two columns are never read as the same: the earlier one is let go, and that is said', () => {
  const { root, show } = stage();
  show(review(known));
  choose(boxes(root)[2] as HTMLSelectElement, 'name');
  expect(boxes(root).map(({ value }) => value)).toEqual(['', 'country', 'name']);
  expect(root.querySelector('.review-told')?.textContent).toContain('“Firma” is not used now');
});

test('without a column of company names it asks for one, and does not import', () => {
  const { root, show, actions } = stage();
  show(review(unknown));
  expect(root.textContent).toContain('Which column holds the company names?');
  submit(root);
  expect(actions.confirmList).not.toHaveBeenCalled();
  expect(root.querySelector('[role=alert] .review-refused')?.textContent).toContain('Choose “Company name”');
  press(root.querySelector<HTMLInputElement>('.review input[type=checkbox]') as HTMLElement);
  choose(boxes(root)[0] as HTMLSelectElement, 'name');
  expect(root.querySelector('.review-refused')).toBeNull();
  submit(root);
  expect(actions.confirmList).toHaveBeenCalledWith({
    list: 'own',
    mode: 'replace',
    reading: { headingAt: 0, columns: ['name', null] },
  });
});

test('a file without headings shows its first row as a customer', () => {
  const { root, show, actions } = stage();
  show(review({ ...known, headingAt: -1 }));
  const first = () => root.querySelector('.review-column') as HTMLElement;
  expect(first().textContent).toContain('Column 1Firma · Adatum · Contoso');
  submit(root);
  expect(actions.confirmList?.mock.calls[0]?.[0]).toMatchObject({ reading: { headingAt: -1 } });
});

test('a list that has rows is replaced or joined, and another list beside it is not touched', () => {
  const { root, show, actions } = stage();
  show(review(known, { list: readyList }));
  expect(root.textContent).toContain('What becomes of the 12,418 rows that this list has now?');
  expect(byRole(root, 'button', 'Replace 12,418 rows')).toBeTruthy();
  press(byRole(root, 'radio', 'Keep and update them'));
  submit(root);
  expect(actions.confirmList?.mock.calls[0]?.[0]).toMatchObject({ list: 'own', mode: 'merge' });
  choose(root.querySelector('#review-list') as HTMLSelectElement, 'blocked');
  expect(root.textContent).not.toContain('What becomes of');
  submit(root);
  expect(actions.confirmList?.mock.calls[1]?.[0]).toMatchObject({ list: 'blocked' });
});

test('a list’s own button has chosen the list already', () => {
  const { root, show } = stage();
  const aim = { list: 'own', mode: 'merge' } as const;
  show(review(known, { list: readyList, importing: { phase: 'review', name: 'a.csv', look: known, aim } }));
  expect((byRole(root, 'radio', 'Keep and update them') as HTMLInputElement).checked).toBe(true);
});

test('columns that are not used are folded where there are many', async () => {
  const wide = Array.from({ length: 12 }, (_, at) => `Pole ${at}`).join(';');
  const { root, show } = stage();
  show(review(await lookAtCsv(`Firma;${wide}\nAdatum;${wide}\n`)));
  expect(root.querySelector('.review-rest summary')?.textContent).toBe('12 more columns, not used');
  expect(root.querySelectorAll('.review-rest select')).toHaveLength(12);
});

test('cancel leaves everything as it is', () => {
  const { root, show, actions } = stage();
  show(review(known, { list: readyList }));
  press(byRole(root, 'button', 'Cancel'));
  expect(actions.cancelImport).toHaveBeenCalled();
  expect(actions.confirmList).not.toHaveBeenCalled();
});

test('after an import it says what became of the rows, and offers to check columns that were not asked about', () => {
  const { root, show, actions } = stage();
  show({
    ...start,
    part: 'customer-list',
    list: readyList,
    importing: {
      phase: 'done',
      name: 'a.csv',
      rows: 20,
      seconds: 1,
      aim: { list: 'own', mode: 'merge' },
      merged: { added: 3, updated: 4, same: 13, kept: 1_200 },
      asBefore: true,
    },
  });
  expect(root.querySelector('.outcome')?.textContent).toContain(
    'Added: 3. Updated: 4. Unchanged: 13. Not in this file, kept: 1,200.',
  );
  press(byRole(root, 'button', 'Check the columns'));
  expect(actions.reviewAgain).toHaveBeenCalled();
});
