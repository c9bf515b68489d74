import { expect, test } from 'vitest';
import type { SidePanelState } from '../../../components/sidepanel/sidepanel-state.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { control, id, now, quiet, stage, type } from './sidepanel-stage.tsx';

const draft = (number: number): SidePanelState['drafts'][number] => ({
  id: `${id.slice(0, -2)}${String(number).padStart(2, '0')}`,
  companyName: number === 0 ? '' : `Firma ${number}`,
  country: 'PL',
  startedAt: now,
  updatedAt: now - number * 86_400_000,
  status: number === 2 ? 'submitted' : 'open',
  filled: number + 1,
});

const shown = (count: number): SidePanelState => ({
  ...quiet,
  part: 'drafts',
  drafts: Array.from({ length: count }, (_, number) => draft(number)),
});

test('without drafts it says what they are and how to begin', () => {
  const { root, show, actions } = stage();
  show(shown(0));
  expect(root.textContent).toContain('No drafts yet');
  byRole(root, 'button', 'Start a record').click();
  expect(actions.choosePart).toHaveBeenCalledWith('record');
});

test('each draft says what, where, when and how much', () => {
  const { root, show, actions } = stage();
  show(shown(3));
  const rows = allByRole(byRole(root, 'list', 'Drafts'), 'listitem').map((row) => row.textContent);
  expect(rows[0]).toContain('No company name');
  expect(rows[1]).toContain('Poland · Changed yesterday 12:03 · 2 fields filled');
  expect(rows[2]).toContain('Submitted');
  byRole(root, 'button', 'Open Firma 1').click();
  expect(actions.openDraft).toHaveBeenCalledWith(draft(1).id);
});

test('a draft that another tab holds says so and leads there; the one at hand does not', () => {
  const { root, show, actions } = stage();
  const record = { ...quiet.record, id: draft(2).id };
  show({ ...shown(3), record, elsewhere: { [draft(1).id]: 7, [draft(2).id]: 8 } });
  const rows = allByRole(byRole(root, 'list', 'Drafts'), 'listitem').map((row) => row.textContent);
  expect(rows.map((row) => row?.includes('Open in another tab'))).toEqual([false, true, false]);
  byRole(root, 'button', 'Go to the tab with Firma 1').click();
  expect(actions.openDraft).toHaveBeenCalledWith(draft(1).id);
  byRole(root, 'button', 'Open Firma 2');
});

test('deleting keeps the focus in the list and can be undone', () => {
  const { root, show, actions } = stage();
  show(shown(2));
  byRole(root, 'button', 'Delete Firma 1').click();
  expect(actions.deleteDraft).toHaveBeenCalledWith(draft(1).id);
  expect(document.activeElement?.textContent).toBe('2 drafts');
  let undone = false;
  const undo = { text: 'undo', run: () => (undone = true) } as const;
  show({ ...shown(1), notice: { id: 1, text: 'drafts.deleted', params: { name: 'Firma 1' }, undo } });
  expect(root.querySelector('.toast')?.getAttribute('role')).toBe('status');
  expect(root.textContent).toContain('Firma 1 deleted.');
  byRole(root, 'button', 'Undo').click();
  expect(undone).toBe(true);
});

test('the search box comes with the ninth draft and finds by name and country', async () => {
  const { root, show } = stage();
  show(shown(8));
  expect(() => control(root, 'Search drafts')).toThrow();
  show(shown(9));
  await type(control(root, 'Search drafts'), 'firma 7');
  expect(allByRole(root, 'listitem')).toHaveLength(1);
  await type(control(root, 'Search drafts'), 'poland');
  expect(allByRole(root, 'listitem')).toHaveLength(9);
  await type(control(root, 'Search drafts'), 'zzz');
  expect(root.textContent).toContain('No draft matches “zzz”.');
});
