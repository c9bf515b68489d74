import { expect, test } from 'vitest';
import type { FieldMap } from '../../../lib/account/field-map.ts';
import { byRole } from '../panel/by-role.ts';
import { choose, now, press, stage, start } from './options-stage.tsx';

const origin = 'https://portal.example';
const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const box = (n: number, more: Partial<FieldMap['boxes'][0]> = {}) => ({
  id: idOf(n),
  key: 'city' as const,
  label: `Zone ${n}`,
  at: now,
  traits: [`l:zone ${n}`, 't:input text'],
  nth: 0,
  of: 1,
  ...more,
});
const maps: FieldMap[] = [
  { origin, path: '/customers/*/add', boxes: [box(7), box(8, { label: '', key: 'other' })] },
  {
    origin: 'https://another.example',
    path: '/',
    boxes: [box(9, { traits: ['t:input checkbox'], key: 'gdapOptIn' })],
  },
];

function shown(part: Partial<(typeof start)['maps']>) {
  const one = stage();
  one.show({ ...start, part: 'portals', maps: { ...start.maps, ...part } });
  const select = (label: string) =>
    [...one.root.querySelectorAll('label')]
      .find((each) => each.textContent === label)
      ?.parentElement?.querySelector('select') as HTMLSelectElement;
  return { ...one, select };
}

test('without any it says what they are for and how they are made', () => {
  const { root } = shown({});
  expect(root.textContent).toContain('Nothing was taught yet');
  expect(root.textContent).toContain('Teach a field');
  expect(byRole(root, 'button', 'Import from a file')).toBeTruthy();
  expect(root.textContent).not.toContain('Delete all');
});

test('each box stands under its site and path with what it is, and can be made another', () => {
  const { root, actions, select } = shown({ all: maps });
  const pages = [...root.querySelectorAll('.map-page')].map((each) => each.textContent);
  expect(pages).toEqual(['another.example /', 'portal.example /customers/*/add']);
  expect(select('Zone 7').value).toBe('city');
  expect(select('A box without a label').value).toBe('other');
  choose(select('Zone 7'), 'state');
  expect(actions.renameBox).toHaveBeenCalledWith(maps[0], box(7), 'state');
});

test('a tick is offered only what a tick can be', () => {
  const { select } = shown({ all: maps });
  const values = [...select('Zone 9').options].map(({ value }) => value);
  expect(values).toContain('gdapOptIn');
  expect(values).not.toContain('city');
  expect([...select('Zone 7').options].map(({ value }) => value)).not.toContain('gdapOptIn');
});

test('of two boxes that are the same field the earlier one says that it does not count', () => {
  const { root } = shown({ all: [{ origin, path: '/', boxes: [box(1), box(2)] }] });
  expect(root.querySelector(`#box-${idOf(1)}-hint`)?.textContent).toContain('counts in its place');
  expect(root.querySelector(`#box-${idOf(2)}-hint`)?.textContent).toContain('Taught');
});

test('one box or all of them are deleted', () => {
  const { root, actions } = shown({ all: maps });
  press(byRole(root, 'button', 'Remove Zone 7') as HTMLElement);
  expect(actions.deleteBoxes).toHaveBeenLastCalledWith([{ ...maps[0], remove: [], add: [box(7)] }]);
  press(byRole(root, 'button', 'Delete all') as HTMLElement);
  expect(actions.deleteBoxes?.mock.lastCall?.[0]).toHaveLength(2);
});

test('a file is shown before it is taken over, and a wrong one says what is wrong', () => {
  const counts = { added: 2, replaced: 1, unchanged: 0 };
  const { root, actions } = shown({ preview: { name: 'maps.json', maps, counts } });
  const dialog = root.querySelector('dialog');
  expect(dialog?.textContent).toContain('2 boxes are new');
  expect(dialog?.textContent).toContain('1 box is taught otherwise here and is replaced');
  expect(dialog?.textContent).toContain('https://portal.example/customers/*/add');
  press(byRole(root, 'button', 'Take over') as HTMLElement);
  expect(actions.confirmMaps).toHaveBeenCalled();
  const wrong = shown({ error: 'export' });
  expect(wrong.root.querySelector('[role=alert]')?.textContent).toContain('Import it under Data');
});
