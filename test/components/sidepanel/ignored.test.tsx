import { expect, test } from 'vitest';
import { press } from '../options/options-stage.tsx';
import { allByRole, byRole } from '../panel/by-role.ts';
import { finding, stage, withRecord } from './sidepanel-stage.tsx';

const one = finding();
const record = withRecord({ postalCode: '00838' });
const never = { finding: one, title: 'Postal code', word: null, name: null, rule: true };

test('ignored findings are counted, shown on demand and brought back', () => {
  const { root, show, actions } = stage();
  show({ ...record, check: { state: 'done', findings: [], ignored: [one] } });
  expect(root.textContent).toContain('1 finding ignored');
  expect(root.textContent).not.toContain(one.text);
  const shows = byRole(root, 'button', 'Show ignored findings');
  expect(shows.getAttribute('aria-expanded')).toBe('false');
  press(shows);
  expect(root.textContent).toContain(one.text);
  press(byRole(root, 'button', `Bring back: ${one.text}`));
  expect(actions.heed).toHaveBeenCalledWith(one);
  show({ ...record, check: { state: 'done', findings: [one], ignored: [] } });
  expect(root.textContent).not.toContain('ignored');
});

test('a finding can be ignored everywhere, what is merely empty cannot', () => {
  const { root, show, actions } = stage();
  const missing = finding({ id: 'm', field: 'city', missing: true, text: 'City is still empty.' });
  show({ ...record, check: { state: 'done', findings: [one, missing], ignored: [] } });
  press(byRole(root, 'button', `Ignore everywhere: ${one.text}`));
  expect(actions.askNever).toHaveBeenCalledWith(one);
  const names = allByRole(root, 'button').map((button) => button.getAttribute('aria-label') ?? '');
  expect(names.filter((name) => name.includes('City'))).toEqual([]);
});

test.each([
  [
    { word: 'Przeds.', name: 'Przeds. Nowak' },
    ['Allow “Przeds.”', 'Allow this company name', 'Switch the rule off'],
  ],
  [{}, ['Switch the rule off']],
  [{ name: 'nowak', rule: false }, ['Allow this company name']],
])('the ways that are there for %j are offered, each with what it does', (ways, names) => {
  const { root, show, actions } = stage();
  show({ ...record, never: { ...never, ...ways } });
  const list = root.querySelector('.ways') as HTMLElement;
  const buttons = allByRole(list, 'button');
  expect(buttons.map((button) => button.textContent)).toEqual(names);
  for (const button of buttons) {
    const note = root.querySelector(`[id="${button.getAttribute('aria-describedby')}"]`);
    expect(note?.textContent).toMatch(/.{20}/);
  }
  const { rule = true } = ways as { rule?: boolean };
  expect(root.textContent?.includes('Your organisation set the rule')).toBe(!rule);
  buttons[0]?.click();
  expect(actions.chooseNever).toHaveBeenCalled();
  byRole(root, 'button', 'Cancel').click();
  expect(actions.closeNever).toHaveBeenCalled();
});
