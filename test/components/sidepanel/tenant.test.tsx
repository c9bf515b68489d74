import { expect, test, vi } from 'vitest';
import type { TenantState } from '../../../components/sidepanel/tenant-state.ts';
import type { TenantAnswer } from '../../../lib/lookups/tenant-answer.ts';
import { enTenant } from '../../../lib/texts/en/tenant.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { now, stage, withRecord } from './sidepanel-stage.tsx';

const tenantId = '6f1e1f0a-3c1a-4a57-9d4e-0d6a3f0a1b2c';
const company = { domain: 'orlik.pl', kind: 'company' } as const;
const prefix = { domain: 'orlik.onmicrosoft.com', kind: 'prefix' } as const;
const asked = [company, prefix];

function shown(tenant: Partial<TenantState> = {}, customers = {}) {
  const record = withRecord({ companyName: 'Orlik' });
  const all: TenantState = {
    standing: 'on',
    question: { asked, left: [] },
    run: null,
    stale: false,
    ...tenant,
  };
  return {
    ...record,
    part: 'existing-customers' as const,
    customers: { ...record.customers, ...customers },
    tenant: all,
  };
}
const run = (
  answers: Record<string, Partial<TenantAnswer>>,
  state: 'running' | 'done' | 'cancelled' = 'done',
) => ({
  asked,
  state,
  answers: Object.fromEntries(
    Object.entries(answers).map(([domain, answer]) => [domain, { at: now, ...answer } as TenantAnswer]),
  ),
});
const section = (root: ParentNode) => byRole(root, 'region', 'Microsoft tenant');
const status = (root: ParentNode) => section(root).querySelector('[role=status]')?.textContent;
const answersIn = (root: ParentNode) =>
  [...section(root).querySelectorAll('.tenant-answers > li')].map((item) => item.textContent ?? '');

test('switched off it is one quiet line that leads to the options', () => {
  const { root, show, actions } = stage();
  show(shown({ standing: 'off' }));
  expect(root.textContent).toContain(enTenant.off);
  expect(allByRole(root, 'button', /Look up/)).toEqual([]);
  byRole(root, 'button', enTenant['off.go']).click();
  expect(actions.openLookups).toHaveBeenCalledOnce();
});

test('where the organisation forbids it nothing is offered', () => {
  const { root, show } = stage();
  show(shown({ standing: 'forbidden' }));
  expect(root.textContent).not.toMatch(/Microsoft tenant|Look up|Switch it on/);
});

test('it says what will be sent before anything is, and hands on the press itself', () => {
  const { root, show, actions } = stage();
  show(shown());
  expect([...section(root).querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
    'orlik.pl',
    'orlik.onmicrosoft.com',
  ]);
  byRole(root, 'button', 'Look up').click();
  expect(actions.lookUp).toHaveBeenCalledExactlyOnceWith(expect.any(Event));
});

test('without a domain it says what to enter', () => {
  const { root, show } = stage();
  const left = [
    { domain: 'gmail.com', why: 'free-mail' },
    { domain: 'facebook.com', why: 'shared' },
    { domain: 'partner.pl', why: 'own' },
  ] as const;
  show(shown({ question: { asked: [], left: [...left] } }));
  expect(section(root).textContent).toContain(enTenant.nothing);
  for (const { domain, why } of left)
    expect(section(root).textContent).toContain(enTenant[`left.${why}`].replace('{domain}', domain));
  expect(allByRole(root, 'button', /Look up/)).toEqual([]);
});

test('while it asks it says how far it is, asks nothing twice and can be cancelled', () => {
  const { root, show, actions } = stage();
  show(shown({ run: run({}, 'running') }));
  expect(status(root)).toBe('Asking login.microsoftonline.com…');
  show(shown({ run: run({ 'orlik.pl': { state: 'none' } }, 'running') }));
  expect(status(root)).toBe('Asking login.microsoftonline.com: 1 of 2 answered');
  expect(byRole(root, 'progressbar').getAttribute('aria-valuenow')).toBe('1');
  expect(section(root).getAttribute('aria-busy')).toBe('true');
  expect(answersIn(root)).toHaveLength(1);
  const again = byRole(root, 'button', 'Look up again');
  expect(again.getAttribute('aria-disabled')).toBe('true');
  again.click();
  expect(actions.lookUp).not.toHaveBeenCalled();
  const cancel = byRole(root, 'button', 'Cancel');
  cancel.focus();
  cancel.click();
  expect(actions.cancelLookUp).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(again);
  show(shown({ run: run({ 'orlik.pl': { state: 'none' } }, 'cancelled') }));
  expect(status(root)).toBe(enTenant.cancelled);
  expect(byRole(root, 'button', 'Look up again').getAttribute('aria-disabled')).not.toBe('true');
});

test('a tenant is named, with its source, the time and what to do instead', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  const { root, show, actions } = stage();
  show(
    shown({
      run: run({
        'orlik.pl': { state: 'tenant', tenantId, name: 'Orlik Sp. z o.o.' },
        'orlik.onmicrosoft.com': { state: 'tenant' },
      }),
    }),
  );
  const [first, second] = answersIn(root);
  expect(first).toContain('orlik.pl belongs to a Microsoft tenant already: Orlik Sp. z o.o.');
  expect(first).toContain(enTenant['company.advice']);
  expect(first).toContain(tenantId);
  expect(second).toContain('orlik.onmicrosoft.com is taken');
  expect(second).toContain(enTenant['prefix.advice']);
  expect(status(root)).toBe('Answered by login.microsoftonline.com, today 12:03');
  byRole(root, 'button', 'Copy the Microsoft ID of the tenant of orlik.pl').click();
  await vi.waitFor(() => expect(actions.copied).toHaveBeenCalledWith(true));
  expect(written).toEqual([tenantId]);
  vi.unstubAllGlobals();
});

test('a tenant that is a customer of the list is said to be that one', () => {
  const { root, show } = stage();
  const match = { name: 'ORLIK SP Z O O', tenantId: tenantId.toUpperCase(), level: 'likely', reasons: [] };
  show(shown({ run: run({ 'orlik.pl': { state: 'tenant', tenantId } }) }, { matches: [match] }));
  expect(answersIn(root)[0]).toContain('The same Microsoft ID is in your customer list: ORLIK SP Z O O.');
});

test.each([
  ['ORLIK', true],
  ['Orlík', true],
  ['Orlik Sp. z o.o.', false],
  ['', false],
])('a tenant called %j has the name of the record “Orlik”: %s', (name, same) => {
  const { root, show } = stage();
  show(shown({ run: run({ 'orlik.pl': { state: 'tenant', name } }) }));
  expect(answersIn(root)[0]?.includes(enTenant.sameName)).toBe(same);
});

test('a tenant stands before what is nobody’s', () => {
  const { root, show } = stage();
  show(shown({ run: run({ 'orlik.pl': { state: 'none' }, 'orlik.onmicrosoft.com': { state: 'tenant' } }) }));
  expect(answersIn(root)[0]).toContain('orlik.onmicrosoft.com is taken');
  expect(answersIn(root)[1]).toContain('No Microsoft tenant has orlik.pl');
});

test('nobody’s domain is no promise, and a free prefix no reservation', () => {
  const { root, show } = stage();
  show(shown({ run: run({ 'orlik.pl': { state: 'none' }, 'orlik.onmicrosoft.com': { state: 'none' } }) }));
  const [first, second] = answersIn(root);
  expect(first).toContain('No Microsoft tenant has orlik.pl');
  expect(first).toContain(enTenant['company.none.body']);
  expect(second).toContain('orlik.onmicrosoft.com seems to be free');
  expect(second).toContain(enTenant['prefix.none.body']);
});

const reasons = [
  'timed-out',
  'unreachable',
  'busy',
  'failed',
  'unreadable',
  'off',
  'cancelled',
  'no-answer',
] as const;
test.each(reasons)('not known because of %s: why, and what to do', (why) => {
  const { root, show } = stage();
  show(shown({ run: run({ 'orlik.pl': { state: 'unclear', why } }) }));
  expect(answersIn(root)).toEqual([expect.stringContaining('orlik.pl: not known')]);
  expect(answersIn(root)[0]).toContain(enTenant[`why.${why}`]);
  expect(status(root)).toBe('Asked login.microsoftonline.com today 12:03, without an answer');
});

test('answers to an earlier state of the record are marked so', () => {
  const { root, show } = stage();
  show(shown({ stale: true, run: run({ 'orlik.pl': { state: 'none' } }) }));
  expect(section(root).textContent).toContain(enTenant['stale.title']);
});

test('a name that looks like markup stays text', () => {
  const { root, show } = stage();
  show(shown({ run: run({ 'orlik.pl': { state: 'tenant', name: '<img src=x>' } }) }));
  expect(section(root).querySelector('img')).toBeNull();
  expect(answersIn(root)[0]).toContain('<img src=x>');
});
