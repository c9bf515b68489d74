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
  entered: [],
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

test('what stands there and would be lost is marked, and nothing else', () => {
  const planned = { companyName: 'Orlik S.A.', city: 'Sopot', tags: ['gold'] };
  const seen = { companyName: 'Orlik', city: '', tags: ['north'] };
  const rows = planFill({ ...base, planned, seen });
  expect(rows.map((row) => [row.key, row.value, row.now, row.replaces])).toEqual([
    ['companyName', 'Orlik S.A.', 'Orlik', true],
    ['city', 'Sopot', '', false],
    // Tags are added to those that stand there.
    ['tags', ['north', 'gold'], 'north', false],
  ]);
});

test('a tick that nobody set on the page is replaced without asking, one that was set is not', () => {
  const asked = { planned: { gdapOptIn: false }, seen: { gdapOptIn: true } };
  const replaced = (input: Partial<PlanInput>) => planFill({ ...base, ...input }).map((row) => row.replaces);
  expect(replaced(asked)).toEqual([false]);
  expect(replaced({ ...asked, entered: ['gdapOptIn'] })).toEqual([true]);
  const byDefault = { profile: { id: 'p', name: 'x', gdapOptIn: false }, seen: { gdapOptIn: true } };
  expect(replaced(byDefault)).toEqual([false]);
  expect(replaced({ ...byDefault, entered: ['gdapOptIn'] })).toEqual([]);
});

test('a choice that the form came with is replaced without asking, one that was made is not', () => {
  const asked: Partial<PlanInput> = {
    planned: { specialQualification: 'EducationTier' },
    seen: { specialQualification: 'None' },
    present: ['specialQualification'],
  };
  expect(planFill({ ...base, ...asked })[0]?.replaces).toBe(false);
  expect(planFill({ ...base, ...asked, entered: ['specialQualification'] })[0]?.replaces).toBe(true);
});

test.each([
  ['blanks', { city: 'Nowy  Sącz ' }, { city: 'Nowy\u00a0Sącz' }],
  ['letters composed otherwise', { city: 'Ło\u0301dz\u0301' }, { city: 'Łódź' }],
  [
    'another name of the same choice',
    { country: 'PL', state: 'MAZOWIECKIE' },
    { country: 'Polska', state: '14' },
  ],
  ['tags in another order', { tags: ['a', 'b'] }, { tags: ['b', 'a', 'c'] }],
])('%s are no work', (_what, planned, seen) => {
  expect(keys({ planned, seen })).toEqual([]);
});

test('capitals and accents are work: a name is written as its owner writes it', () => {
  expect(
    keys({ planned: { city: 'Łódź', companyName: 'Orlik' }, seen: { city: 'Lodz', companyName: 'ORLIK' } }),
  ).toEqual(['record companyName', 'record city']);
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
