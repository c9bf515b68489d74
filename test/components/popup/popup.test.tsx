import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupActions, PopupState } from '../../../components/popup/popup-state.ts';
import { checklist } from '../../../lib/drafts/checklist.ts';
import type { RecordView } from '../../../lib/drafts/record.ts';
import { popupBook } from '../../../lib/texts/popup.ts';
import { languageFor, speaker } from '../../../lib/texts/say.ts';
import { allByRole, byRole, descriptionOf } from '../panel/by-role.ts';

const now = new Date(2026, 4, 12, 12, 5).getTime();
const list = { state: 'ready' as const, rows: 3, importedAt: now, expiresAt: now, name: 'Customers.csv' };
const record: RecordView = {
  id: 'one',
  account: { companyName: 'Nowak sp. z o.o.' },
  startedAt: now,
  updatedAt: now,
  status: 'open',
  step: 'account-info',
  stepsSeen: { review: now },
  ticks: { role: { done: true, at: now } },
  ignored: [],
};
const facts = { toFix: 3, missing: 1, verdict: 'likely' as const, partnerType: 'direct' as const };
const calm: PopupState = {
  language: 'en',
  now,
  items: checklist(record, facts),
  record: { companyName: 'Nowak sp. z o.o.' },
  counts: { toFix: 3, toCheck: 2, missing: 1 },
  verdict: { level: 'likely', list },
  step: 'account-info',
  partnerType: 'direct',
  paused: [],
  off: [],
  closed: [],
};

const on = {
  tick: vi.fn(),
  openPortal: vi.fn(),
  showMatch: vi.fn(),
  openSidePanel: vi.fn(),
  openOptions: vi.fn(),
  resume: vi.fn(),
  allow: vi.fn(),
} satisfies PopupActions;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  vi.clearAllMocks();
});

function show(change: Partial<PopupState>): HTMLElement {
  const state = { ...calm, ...change };
  const say = speaker(popupBook, languageFor(state.language));
  act(() => render(<Popup state={state} on={on} say={say} />, document.body.firstElementChild as Element));
  return document.body;
}

test('it counts the steps and names the customer and the place', () => {
  const root = show({});
  byRole(root, 'heading', 'Add customer: 2 of 9');
  expect(root.textContent).toContain('Nowak sp. z o.o. · account info');
  expect(byRole(root, 'progressbar').getAttribute('aria-valuenow')).toBe('2');
  const boxes = allByRole<HTMLInputElement>(byRole(root, 'list', 'Checklist'), 'checkbox');
  expect(boxes).toHaveLength(9);
  expect(boxes.filter((box) => box.checked)).toHaveLength(2);
});

test('a step that was seen says so; one ticked by hand does not', () => {
  const root = show({});
  const note = (name: string) => descriptionOf(byRole(root, 'checkbox', name));
  expect(note('Everything reviewed')).toContain('seen by Firstpass');
  expect(note('You may add customers')).toBe('Admin agent or Sales agent');
});

test('what is known about the record stands in its step', () => {
  const root = show({});
  const note = (name: string) => descriptionOf(byRole(root, 'checkbox', name));
  expect(note('Account info clean')).toBe('3 to fix, 2 to check, 1 still empty');
  expect(note('Not yet a customer')).toBe('One probable match. Decide before you go on.');
  show({ verdict: { level: 'none', list: { state: 'none' } } });
  expect(note('Not yet a customer')).toBe('No customer list: import it in options');
});

test('only the next step stands open', () => {
  const open = [...show({}).querySelectorAll('details[open]')];
  expect(open).toHaveLength(1);
  expect(open[0]?.textContent).toContain('Legal name');
});

test('a tick goes out as wished, and the box shows the state until it changes', () => {
  const root = show({});
  const papers = byRole<HTMLInputElement>(root, 'checkbox', 'Papers at hand');
  act(() => papers.click());
  expect(on.tick).toHaveBeenCalledExactlyOnceWith(expect.any(Event), 'papers', true);
  show({});
  expect(papers.checked).toBe(false);
});

test('the match is shown only where there is one', () => {
  byRole(show({}), 'button', 'Show match').click();
  expect(on.showMatch).toHaveBeenCalledOnce();
  expect(allByRole(show({ verdict: { level: 'none', list } }), 'button', 'Show match')).toEqual([]);
});

test('an indirect provider has a step more, an indirect reseller hears that he can’t', () => {
  show({
    items: checklist(record, { ...facts, partnerType: 'indirect-provider' }),
    partnerType: 'indirect-provider',
  });
  byRole(document.body, 'checkbox', 'Indirect reseller chosen');
  show({ partnerType: 'indirect-reseller' });
  expect(descriptionOf(byRole(document.body, 'checkbox', 'You may add customers'))).toContain(
    'Indirect resellers can’t',
  );
});

test('without a record it says how to begin and nothing can be ticked', () => {
  const root = show({ record: null, step: null, items: checklist(null, facts) });
  byRole(root, 'heading', 'Add customer');
  expect(root.textContent).toContain('No customer at hand');
  expect(allByRole(root, 'checkbox')).toEqual([]);
  expect(allByRole(byRole(root, 'list', 'Checklist'), 'listitem')).toHaveLength(9);
  for (const name of ['Open Partner Center', 'Open side panel', 'Options'])
    byRole(root, 'button', name).click();
  for (const action of [on.openPortal, on.openSidePanel, on.openOptions])
    expect(action).toHaveBeenCalledOnce();
});

test('Polish is spoken throughout', () => {
  const root = show({ language: 'pl', counts: { toFix: 1, toCheck: 0, missing: 5 } });
  byRole(root, 'heading', 'Dodaj klienta: 2 z 9');
  expect(root.textContent).toContain('1 do poprawy, 5 pustych pól');
});

test('a site that was taken from us is named, with the way back', () => {
  const root = show({ closed: ['https://partner.microsoft.com'] });
  expect(root.textContent).toContain('Firstpass is not allowed on partner.microsoft.com.');
  expect(root.textContent).toContain('then reload the page');
  byRole(root, 'button', 'Allow').click();
  expect(on.allow).toHaveBeenCalledWith(expect.anything(), 'https://partner.microsoft.com');
});
