import { expect, test, vi } from 'vitest';
import type { MatchShown, SidePanelState } from '../../../components/sidepanel/sidepanel-state.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { now, stage, withRecord } from './sidepanel-stage.tsx';

const day = 86_400_000;
const list = {
  state: 'ready',
  rows: 12_418,
  importedAt: now - 2 * day,
  expiresAt: now + 88 * day,
  name: 'Customers.csv',
} as const;

const match: MatchShown = {
  id: 'tenant:11111111-2222-3333-4444-555555555555',
  name: 'PH NOWAK SP Z O O',
  country: 'PL',
  domain: 'nowak.example',
  tenantId: '11111111-2222-3333-4444-555555555555',
  relationship: 'Cloud Reseller',
  level: 'likely',
  reasons: ['Same name apart from a shortened word'],
  compared: [
    { part: 'country', listed: 'Poland', asked: 'Poland', same: true },
    { part: 'domain', listed: 'nowak.example', asked: 'nowak.pl', same: false },
    { part: 'registrationId', listed: '5260001246' },
  ],
};
const asked = { key: 'nowak', form: '', country: 'PL', name: 'Nowak' };

function shown(customers: Partial<SidePanelState['customers']>): SidePanelState {
  const record = withRecord({ companyName: 'Nowak' });
  const all = {
    state: 'done',
    list,
    level: 'none',
    asked,
    matches: [],
    ...customers,
  } as SidePanelState['customers'];
  return { ...record, part: 'existing-customers', customers: all };
}

test('without a list it says so and leads to the options', () => {
  const { root, show, actions } = stage();
  show(shown({ list: { state: 'none' } }));
  expect(root.textContent).toContain('No customer list');
  byRole(root, 'button', 'Choose a customer list').click();
  expect(actions.openOptions).toHaveBeenCalledWith('customer-list');
});

test('a list that storage lost is not called missing', () => {
  const { root, show } = stage();
  show(shown({ list: { state: 'unavailable' } }));
  expect(root.textContent).toContain('can’t be read');
});

test('a list that the browser dropped is said to be gone, with a way to import it again', () => {
  const { root, show, actions } = stage();
  const list = { state: 'lost', rows: 3_412, importedAt: 0, expiresAt: 1, name: 'Customers.csv' } as const;
  show(shown({ list, level: 'unknown' }));
  expect(root.textContent).toContain('gone from this browser');
  expect(root.textContent).toContain('3,412 customers from Customers.csv');
  expect(root.textContent).not.toContain('Not in your customer list');
  byRole(root, 'button', 'Choose a customer list').click();
  expect(actions.openOptions).toHaveBeenCalledWith('customer-list');
});

test('size, age and expiry of the list are always said', () => {
  const { root, show } = stage();
  show(shown({}));
  expect(root.textContent).toContain('12,418 customers from Customers.csv');
  expect(root.textContent).toContain('2 days ago');
  expect(root.textContent).toContain('expires in 88 days');
  expect(root.textContent).toContain('Not in your customer list');
});

test('a list that is over a month old says so and leads to a newer one', () => {
  const { root, show, actions } = stage();
  show(shown({ list: { ...list, importedAt: now - 30 * day } }));
  expect(root.querySelector('.list-old')).toBeNull();
  show(shown({ list: { ...list, importedAt: now - 40 * day } }));
  expect(root.querySelector('.list-old')?.textContent).toContain('Your customer list is 40 days old');
  byRole(root, 'button', 'Replace the list').click();
  expect(actions.openOptions).toHaveBeenCalledWith('customer-list');
});

test('a match of a further list says which', () => {
  const { root, show } = stage();
  show(shown({ matches: [{ ...match, reasons: [], list: 'blocked' }] }));
  expect(root.querySelector('article')?.textContent).toContain('In your list of companies not to be added');
});

test('a match shows how sure, what is known and why, and its id can be copied', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  const { root, show, actions } = stage();
  show(shown({ level: 'likely', matches: [match] }));
  const card = root.querySelector('article') as HTMLElement;
  expect(card.getAttribute('aria-label')).toBe(match.name);
  for (const text of [
    'probably',
    'Poland',
    'nowak.example',
    match.tenantId,
    'Cloud Reseller',
    match.reasons[0],
  ])
    expect(card.textContent).toContain(text);
  byRole(card, 'button', `Copy Microsoft ID of ${match.name}`).click();
  await vi.waitFor(() => expect(actions.copied).toHaveBeenCalledWith(true));
  expect(written).toEqual([match.tenantId]);
  vi.unstubAllGlobals();
});

test('what is the same and what differs stands beside each part, in words', () => {
  const { root, show } = stage();
  show(shown({ level: 'likely', matches: [match] }));
  const lines = [...root.querySelectorAll('.facts > div')].map((line) => line.textContent);
  expect(lines.slice(0, 4)).toEqual([
    'Country/regionPoland same',
    'Domainnowak.example differsIn this record: nowak.pl',
    'Registration number5260001246 ',
    'RelationshipCloud Reseller',
  ]);
});

test('a match leads to the customer or a relationship', () => {
  const { root, show } = stage();
  show(shown({ level: 'likely', matches: [match] }));
  expect(byRole(root, 'heading', 'If it is the same company')).toBeTruthy();
  expect(root.textContent).toContain('Customers › Request a reseller relationship');
});

test('the user says whether it is the same company; focus goes to what the search came to', () => {
  const { root, show, actions } = stage();
  show(shown({ level: 'likely', matches: [match] }));
  byRole(root, 'button', `Same company: ${match.name}`).click();
  expect(actions.decide).toHaveBeenLastCalledWith(match, 'same');
  expect(document.activeElement?.textContent).toBe('1 possible match');
  byRole(root, 'button', `Different company: ${match.name}`).click();
  expect(actions.decide).toHaveBeenLastCalledWith(match, 'different');
});

test('what was said can be taken back', () => {
  const { root, show, actions } = stage();
  const same = { ...match, level: 'certain', decision: 'same' } as const;
  show(shown({ level: 'certain', matches: [same] }));
  expect(allByRole(root, 'button', /company: /)).toEqual([]);
  byRole(root, 'button', `Take back what you said of ${match.name}`).click();
  expect(actions.decide).toHaveBeenCalledWith(same, null);
});

test('another company is folded below, counts nowhere, and has its way back', () => {
  const { root, show, actions } = stage();
  const other = { ...match, id: 'name:nowak||', name: 'Nowak AG', decision: 'different' } as const;
  show(shown({ level: 'likely', matches: [match, other] }));
  expect(byRole(root, 'status', '1 possible match')).toBeTruthy();
  expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Existing customers1');
  const fold = root.querySelector('details') as HTMLDetailsElement;
  expect(fold.open).toBe(false);
  expect(fold.textContent).toContain('1 customer that you called a different company');
  expect(fold.textContent).not.toContain('probably');
  byRole(fold, 'button', 'Take back what you said of Nowak AG').click();
  expect(actions.decide).toHaveBeenCalledWith(other, null);
  show(shown({ level: 'none', matches: [other] }));
  expect(byRole(root, 'status', 'No other match in your customer list')).toBeTruthy();
  expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Existing customers');
});

test('a record without a name is told what a decision needs', () => {
  const { root, show } = stage();
  show(shown({ level: 'likely', matches: [match], asked: null }));
  expect(allByRole(root, 'button', /company: /)).toEqual([]);
  expect(root.textContent).toContain('Enter the company name');
});
