import { expect, test, vi } from 'vitest';
import type { PanelState } from '../../../components/panel/panel-state.ts';
import type { FillRow } from '../../../lib/account/fill-row.ts';
import { allByRole, byRole, nameOf } from './by-role.ts';
import { click, day, now, stage } from './panel-stage.tsx';

const row = (key: FillRow['key'], shown: string, held: string, source: FillRow['source']): FillRow => ({
  key,
  value: shown,
  shown,
  now: held,
  replaces: held !== '',
  source,
});
const rows = [
  row('companyName', 'Nowak sp. z o.o.', '', 'record'),
  row('city', 'Warszawa', 'Warschau', 'record'),
  row('country', 'Poland', '', 'default'),
];
const preview: NonNullable<PanelState['preview']> = { rows, left: [], drafts: [], chosenDraft: null };
const draft = { startedAt: now, status: 'open' as const, filled: 11 };
const drafts = [
  { ...draft, id: 'a', companyName: 'Nowak sp. z o.o.', country: 'PL', updatedAt: now - 60_000 },
  { ...draft, id: 'b', companyName: '', country: '', updatedAt: now - 4 * day },
];

test('the preview says field, new value, what the page holds and where the value is from', () => {
  const root = stage().show({ preview });
  const lines = allByRole(byRole(root, 'list', 'Fields to fill'), 'listitem').map((item) => item.textContent);
  expect(lines).toEqual([
    'Company nameNowak sp. z o.o.from the recordempty now',
    'CityWarszawafrom the recordreplaces Warschau',
    'Country/regionPolandfrom your defaultsempty now',
  ]);
  expect(nameOf(document.activeElement as Element)).toBe('What would be filled');
});

test('a tick’s name says the field, the new value and the one that stands there', () => {
  const names = allByRole(stage().show({ preview }), 'checkbox').map((tick) => nameOf(tick));
  expect(names).toEqual([
    'Company name: Nowak sp. z o.o., empty now',
    'City: Warszawa, replaces Warschau',
    'Country/region: Poland, empty now',
  ]);
});

test('how many were left out is said, one press ticks them all and another takes that back', () => {
  const { show, on } = stage();
  const root = show({ preview: { ...preview, left: ['city'] } });
  expect(root.textContent).toContain('1 field left out: something stands there already.');
  byRole(root, 'button', 'Fill 2 fields');
  const all = byRole(root, 'button', 'Tick all');
  click(all);
  expect(on.toggleRows).toHaveBeenLastCalledWith(expect.any(Event), 'city');
  show({ preview });
  expect(root.textContent).toContain('Replaces what stands in 1 field.');
  byRole(root, 'button', 'Fill 3 fields');
  // The same button, so that the focus stays where it was.
  expect(byRole(root, 'button', 'Leave out again')).toBe(all);
  click(all);
  expect(on.toggleRows).toHaveBeenCalledTimes(2);
});

test('where nothing stands in the way nothing is said of it', () => {
  const root = stage().show({ preview: { ...preview, rows: rows.filter((one) => one.now === '') } });
  expect(root.textContent).not.toContain('left out');
  expect(allByRole(root, 'button', 'Tick all')).toEqual([]);
});

test('the tick is the state’s: a click that is refused changes nothing', async () => {
  const { show, on } = stage();
  const root = show({ preview });
  const city = byRole<HTMLInputElement>(root, 'checkbox', /Warszawa/);
  click(city);
  expect(on.toggleRows).toHaveBeenCalledExactlyOnceWith(expect.any(Event), 'city');
  show({ preview });
  expect(city.checked).toBe(true);
  show({ preview: { ...preview, left: ['city'] } });
  expect(city.checked).toBe(false);
  const fill = byRole<HTMLButtonElement>(root, 'button', 'Fill 2 fields');
  await vi.waitUntil(() => !fill.disabled);
  click(fill);
  expect(on.fill).toHaveBeenCalledOnce();
});

test('a second click that was under way when the rows came fills nothing, and neither do rows that changed', async () => {
  const { show, on } = stage();
  const root = show({ preview });
  const fill = byRole<HTMLButtonElement>(root, 'button', 'Fill 3 fields');
  click(fill);
  expect(on.fill).not.toHaveBeenCalled();
  await vi.waitUntil(() => !fill.disabled);
  show({ preview: { ...preview, rows: [...rows] } });
  expect(fill.disabled).toBe(true);
});

test('a press refused in the preview is told there', () => {
  const root = stage().show({ preview, covered: true });
  expect(byRole(root, 'alert').textContent).toContain('Something covered this panel.');
});

test('with every row taken out there is nothing to press', () => {
  const root = stage().show({ preview: { ...preview, left: rows.map((one) => one.key) } });
  expect(byRole<HTMLButtonElement>(root, 'button', 'Fill 0 fields').disabled).toBe(true);
});

test('Escape and Cancel close the preview, and focus goes back to Fill form', () => {
  const { show, on } = stage();
  const root = show({});
  byRole(root, 'button', 'Fill form').focus();
  show({ preview });
  expect(nameOf(document.activeElement as Element)).toBe('What would be filled');
  const heading = byRole(root, 'heading', 'What would be filled');
  heading.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(on.closePreview).toHaveBeenCalledOnce();
  click(byRole(root, 'button', 'Cancel'));
  expect(on.closePreview).toHaveBeenCalledTimes(2);
  show({});
  expect(nameOf(document.activeElement as Element)).toBe('Fill form');
});

test('drafts are offered by number, then by name in the preview, none chosen', () => {
  const { show, on } = stage();
  expect(allByRole(show({}), 'button', 'Restore draft')).toEqual([]);
  const root = show({ openDrafts: 2 });
  expect(root.textContent).toContain('2 unfinished drafts');
  click(byRole(root, 'button', 'Restore draft'));
  expect(on.openPreview).toHaveBeenCalledExactlyOnceWith(expect.any(Event), 'draft');
  show({ preview: { rows: [], left: [], drafts, chosenDraft: null } });
  const radios = allByRole<HTMLInputElement>(root, 'radio');
  expect(radios.map((radio) => radio.checked)).toEqual([false, false]);
  expect(radios.map((radio) => nameOf(radio))).toEqual([
    'Nowak sp. z o.o.Poland · today 12:04 · 11 fields',
    'No company name4 days ago · 11 fields',
  ]);
  expect(allByRole(root, 'button', /^Fill \d/)).toEqual([]);
  click(radios[1] as HTMLInputElement);
  expect(on.chooseDraft).toHaveBeenCalledExactlyOnceWith(expect.any(Event), 'b');
});

test('an empty preview says what to do', () => {
  const root = stage().show({ preview: { ...preview, rows: [] } });
  expect(root.textContent).toContain('Prepare the record in the side panel, or set defaults in options.');
});

test('the outcome names what did not take its value and why', () => {
  const { show, on } = stage();
  const root = show({
    lastFill: {
      canUndo: true,
      undone: false,
      results: [
        { key: 'city', written: true },
        { key: 'state', written: false, reason: 'no-such-option' },
        { key: 'phone', written: false, reason: 'changed-by-page' },
      ],
    },
  });
  expect(root.textContent).toContain('1 field filled. 2 fields did not take their values:');
  expect(root.textContent).toContain('State/province: the list has no such choice');
  expect(root.textContent).toContain('Phone number: the page changed it, check it');
  click(byRole(root, 'button', 'Undo fill'));
  expect(on.undoFill).toHaveBeenCalledOnce();
  show({ lastFill: { canUndo: false, undone: true, results: [] } });
  expect(root.textContent).toContain('Fill undone.');
  expect(allByRole(root, 'button', 'Undo fill')).toEqual([]);
});

test('while filling, the count runs and nothing can be started', () => {
  const root = stage().show({ filling: { done: 3, total: 7 } });
  expect(byRole(root, 'progressbar', 'Filling 3 of 7').getAttribute('aria-valuenow')).toBe('3');
  expect(allByRole(root, 'button', 'Fill form')).toEqual([]);
});
