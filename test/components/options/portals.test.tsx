import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { mostPortals } from '../../../lib/portals/named-origin.ts';
import { enPortals } from '../../../lib/texts/en/portals.ts';
import { allByRole, byRole, descriptionOf } from '../panel/by-role.ts';
import { control, type } from '../sidepanel/sidepanel-stage.tsx';
import { press, stage, start } from './options-stage.tsx';

const origin = 'https://portal.example';
const open = { ...start, part: 'portals' as const };
const naming = (portals: string[], more: Partial<typeof open> = {}) => ({
  ...open,
  ...more,
  settings: { ...start.settings, portals },
});

const box = (root: ParentNode) => control(root, 'Address of the portal');
const submit = (root: ParentNode) =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
const rows = (root: HTMLElement) =>
  allByRole(byRole(root, 'region', 'Portals you added'), 'listitem').map((row) =>
    (row.textContent ?? '').replace(/\s+/g, ' '),
  );

test('without a portal of the user’s own it says what to do', () => {
  const { root, show } = stage();
  show(open);
  expect(root.textContent).toContain(enPortals['portals.own.none.body']);
  expect(root.textContent).not.toContain(enPortals['portals.willAsk']);
});

test('it says which site will be asked for, in both ways of writing it', async () => {
  const { root, show } = stage();
  show(open);
  await type(box(root), 'https://bücher.example/customers?id=1');
  const told = root.querySelector('.portal-site');
  expect(told?.getAttribute('role')).toBe('status');
  expect(told?.textContent).toBe('Site to be added: bücher.example (also written xn--bcher-kva.example)');
});

test.each([
  ['our distributor', 'not-address'],
  ['http://portal.example', 'http'],
  ['chrome://settings', 'browser-page'],
  ['https://addons.mozilla.org/x', 'store'],
  ['https://partner.microsoft.com/dashboard', 'built-in'],
  [`${origin}/another/page`, 'there'],
] as const)('%s can’t be added, and the box says why', async (address, why) => {
  const { root, show, actions } = stage();
  show(naming([origin]));
  await type(box(root), address);
  await submit(root);
  expect(descriptionOf(box(root))).toContain(enPortals[`portals.bad.${why}`]);
  expect(box(root).getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(box(root));
  expect(box(root).value).toBe(address);
  expect(actions.addPortal).not.toHaveBeenCalled();
  await type(box(root), 'https://other.example');
  expect(box(root).getAttribute('aria-invalid')).not.toBe('true');
});

test('a full list takes no more', async () => {
  const { root, show } = stage();
  show(naming(Array.from({ length: mostPortals }, (_, at) => `https://p${at}.example`)));
  await type(box(root), origin);
  await submit(root);
  expect(descriptionOf(box(root))).toContain(enPortals['portals.bad.too-many']);
});

test('what the organisation does not allow is neither asked for nor announced', async () => {
  const { root, show, actions } = stage();
  show({ ...open, managed: { policy: { allowedPortals: ['partner-center'] }, refused: [] } });
  await type(box(root), origin);
  expect(root.querySelector('.portal-site')?.textContent).toBe('');
  await submit(root);
  expect(descriptionOf(box(root))).toContain(enPortals['portals.bad.policy']);
  expect(actions.addPortal).not.toHaveBeenCalled();
});

test('Enter and the button add; the box is emptied and keeps the focus', async () => {
  const { root, show, actions } = stage();
  show(open);
  actions.addPortal = vi.fn(async () => true);
  await type(box(root), origin);
  await submit(root);
  expect(actions.addPortal).toHaveBeenLastCalledWith(origin);
  expect([box(root).value, document.activeElement]).toEqual(['', box(root)]);
  await type(box(root), 'https://other.example/x');
  press(byRole(root, 'button', 'Add portal'));
  expect(actions.addPortal).toHaveBeenLastCalledWith('https://other.example');
});

test('what the browser refused stays in the box', async () => {
  const { root, show, actions } = stage();
  show(open);
  actions.addPortal = vi.fn(async () => false);
  await type(box(root), origin);
  await submit(root);
  expect(descriptionOf(box(root))).toContain(enPortals['portals.refused']);
  expect(box(root).value).toBe(origin);
});

test('each portal tells how it stands, and only one that can be allowed again offers it', () => {
  const { root, show, actions } = stage();
  const closed = 'https://xn--bcher-kva.example';
  show(naming([origin, closed, '*://*/*'], { closed: [closed] }));
  expect(rows(root)).toEqual([
    'portal.exampleAllowedRemove',
    `bücher.examplealso written xn--bcher-kva.example${enPortals['portals.closed.body']}Not allowedAllow againRemove`,
  ]);
  press(byRole(root, 'button', 'Allow again: xn--bcher-kva.example'));
  expect(actions.allow).toHaveBeenCalledExactlyOnceWith(closed);
  const managed = { policy: { allowedPortals: ['partner-center'] }, refused: [] };
  show(naming([origin], { closed: [origin], managed }));
  expect(rows(root)).toEqual(['portal.exampleSwitched off by your organisationRemove']);
});

test('removing names the site, and the focus goes to the box', () => {
  const { root, show, actions } = stage();
  show(naming([origin]));
  press(byRole(root, 'button', 'Remove portal.example'));
  expect(actions.removePortal).toHaveBeenCalledExactlyOnceWith(origin);
  expect(document.activeElement).toBe(box(root));
});
