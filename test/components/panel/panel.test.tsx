import { expect, test } from 'vitest';
import { allByRole, byRole, descriptionOf, nameOf } from './by-role.ts';
import { click, empty, personNumber, postalCode, shortened, stage } from './panel-stage.tsx';

test('there is no text field in any state', () => {
  const { show } = stage();
  const states = [
    { findings: [postalCode, shortened, empty('city')], openDrafts: 1 },
    { status: 'no-form' as const },
    { step: 'review' as const },
    { collapsed: true },
    { preview: { rows: [], left: [], drafts: [], chosenDraft: null } },
  ];
  for (const state of states) expect(allByRole(show(state), 'textbox')).toEqual([]);
});

test('folded, it shows the number; focus follows the fold both ways', () => {
  const { show, on } = stage();
  const root = show({ findings: [postalCode, personNumber, shortened] });
  const fold = byRole(root, 'button', 'Collapse');
  fold.focus();
  click(fold);
  show({ findings: [postalCode, personNumber, shortened], collapsed: true });
  const unfold = byRole(root, 'button', 'Expand');
  expect(descriptionOf(unfold)).toBe('2 to fix, 1 to check');
  expect(root.querySelector('.pill')?.textContent).toBe('2');
  expect(document.activeElement).toBe(unfold);
  click(unfold);
  show({ findings: [] });
  expect(nameOf(document.activeElement as Element)).toBe('Collapse');
  expect(on.toggleCollapsed).toHaveBeenCalledTimes(2);
});

test('it moves to the other side and pauses', () => {
  const { show, on } = stage();
  click(byRole(show({}), 'button', 'Move to left'));
  click(byRole(show({ side: 'left' }), 'button', 'Move to right'));
  expect(on.moveSide).toHaveBeenCalledTimes(2);
  click(byRole(show({}), 'button', 'Pause on this site'));
  expect(on.pause).toHaveBeenCalledOnce();
});

test('where the browser opens its sidebar only by itself, the way is told after the click, with the tab', () => {
  const { show, on } = stage();
  const root = show({ sidePanelHint: 'use-browser-button' });
  expect(allByRole(root, 'button', 'open it in a tab')).toEqual([]);
  click(byRole(root, 'button', 'Open side panel'));
  click(byRole(root, 'button', 'open it in a tab'));
  expect(on.openSidePanel).toHaveBeenCalledOnce();
  expect(on.openSidePanelTab).toHaveBeenCalledOnce();
});

test('the bar counts the fields that matter, and is absent without them', () => {
  const { show } = stage();
  expect(allByRole(show({}), 'progressbar')).toEqual([]);
  const root = show({ findings: [postalCode, empty('city')], filled: ['companyName', 'postalCode'] });
  const bar = byRole(root, 'progressbar', '1 of 3 fields need nothing more');
  expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['1', '3']);
});

test('after an update no button is left that no longer works', () => {
  const root = stage().show({ status: 'gone', findings: [postalCode], openDrafts: 1 });
  expect(allByRole(root, 'button').map((button) => nameOf(button))).toEqual(['Move to left', 'Collapse']);
});
