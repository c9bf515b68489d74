import { expect, test } from 'vitest';
import type { Profile } from '../../../lib/account/profile.ts';
import { type PlanInput, planFill } from '../../../lib/flows/fill-plan.ts';

const profile: Profile = {
  id: 'p',
  name: 'Poland',
  country: 'PL',
  state: 'mazowieckie',
  phonePrefix: '+48',
  mailDomain: '@orlik.example',
  gdapOptIn: false,
  tags: ['gold'],
};
const base: PlanInput = {
  planned: {},
  source: 'record',
  profile: undefined,
  seen: {},
  present: [
    'companyName',
    'country',
    'state',
    'city',
    'email',
    'phone',
    'gdapOptIn',
    'tags',
    'agreement.date',
    'firstName',
    'lastName',
  ],
  language: 'en',
  ticks: ['Yes', 'No'],
};
const keys = (input: Partial<PlanInput>) =>
  planFill({ ...base, ...input }).map((row) => `${row.source} ${row.key}`);

test('defaults fill what is empty, and never replace anything', () => {
  expect(keys({ profile })).toEqual([
    'default country',
    'default state',
    'default phone',
    'default tags',
    'default gdapOptIn',
  ]);
  expect(keys({ profile, seen: { country: 'Germany', phone: '1', gdapOptIn: false, tags: ['x'] } })).toEqual(
    [],
  );
});

test('a default state belongs to the default country', () => {
  expect(keys({ profile, planned: { country: 'DE' } })).toEqual([
    'record country',
    'default phone',
    'default tags',
    'default gdapOptIn',
  ]);
});

test('the planned record goes where the page differs, whatever language the page speaks', () => {
  const planned = { companyName: 'Orlik S.A.', country: 'PL', city: 'Sopot' };
  expect(keys({ planned, seen: { country: 'Polska', city: 'Sopot' } })).toEqual(['record companyName']);
});

test('a country comes with every name a list may have for it', () => {
  const [row] = planFill({ ...base, planned: { country: 'PL' } });
  expect(row).toMatchObject({ value: 'PL', shown: 'Poland' });
  expect(row?.candidates).toEqual(expect.arrayContaining(['PL', 'Poland', 'Polska', 'Polen']));
});

test('the agreement is never filled, fields the page lacks are left out', () => {
  const planned = { agreement: { choice: 'accepted', date: '2026-01-01' }, website: 'orlik.example' };
  expect(keys({ planned })).toEqual([]);
});

test('a contact address is suggested only with both names', () => {
  expect(keys({ profile: { id: 'p', name: 'x', mailDomain: 'orlik.example' } })).toEqual([]);
  const [row] = planFill({
    ...base,
    profile: { id: 'p', name: 'x', mailDomain: 'orlik.example' },
    planned: { firstName: 'Łucja', lastName: 'Żak-Nowa' },
    seen: { firstName: 'Łucja', lastName: 'Żak-Nowa' },
  });
  expect(row).toMatchObject({ key: 'email', value: 'lucja.zaknowa@orlik.example', source: 'default' });
});
