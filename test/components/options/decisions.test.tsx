import { expect, test } from 'vitest';
import type { Decision } from '../../../lib/account/company-decision.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { day, now, press, readyList, stage, start } from './options-stage.tsx';

const said = (n: number, same: boolean): Decision => ({
  asked: { key: `orlik${n}`, form: '', country: 'PL', name: `Orlik ${n}` },
  row: { id: `name:orlik${n}||`, name: `ORLIK ${n} SA`, domain: `orlik${n}.example` },
  same,
  at: now - n * day,
});

function shown(decisions: Decision[]) {
  const one = stage();
  one.show({ ...start, part: 'customer-list', list: readyList, decisions });
  return one;
}

test('without any it says where they are made', () => {
  const { root } = shown([]);
  expect(root.textContent).toContain('Nothing decided yet');
  expect(root.textContent).toContain('buttons Same company and Different company');
  expect(root.textContent).not.toContain('Delete all decisions');
});

test('each says who was asked for, what was said of which customer, and when; the latest first', () => {
  const { root } = shown([said(2, false), said(1, true)]);
  const rows = [...root.querySelectorAll('.decision .grow')].map((row) => row.textContent);
  expect(rows).toEqual([
    'Orlik 1 Polandsame company as ORLIK 1 SAorlik1.example · Decided yesterday 12:03',
    'Orlik 2 Polanddifferent company from ORLIK 2 SAorlik2.example · Decided 2 days ago',
  ]);
});

test('one or all are deleted, and focus stays with the list', () => {
  const all = [said(1, true), said(2, false)];
  const { root, actions } = shown(all);
  press(byRole(root, 'button', 'Delete the decision about Orlik 2 and ORLIK 2 SA'));
  expect(actions.deleteDecisions).toHaveBeenLastCalledWith([said(2, false)]);
  expect(document.activeElement?.id).toBe('decisions-heading');
  press(byRole(root, 'button', 'Delete all decisions'));
  expect(actions.deleteDecisions).toHaveBeenLastCalledWith(all);
});

test('many can be searched by either name, and nothing found is said', async () => {
  const { root } = shown(Array.from({ length: 9 }, (_, n) => said(n, true)));
  const box = root.querySelector<HTMLInputElement>('#decision-search') as HTMLInputElement;
  const type = (text: string) => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('ORLIK7.ex');
  await expect.poll(() => root.querySelectorAll('.decision').length).toBe(1);
  type('Sowa');
  await expect.poll(() => allByRole(root, 'status', 'No decision matches “Sowa”.').length).toBe(1);
});
