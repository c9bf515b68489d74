import { expect, test } from 'vitest';
import type { FieldKey } from '../../../../lib/account/field-keys.ts';
import type { Draft } from '../../../../lib/drafts/draft.ts';
import { createDraftKeeper } from '../../../../lib/flows/panel/draft-keeper.ts';
import type { Seen } from '../../../../lib/flows/panel/model.ts';

const add = '/dashboard/v2/customers/add';
const on = (step: Seen['step'], account: Seen['account'] = {}, path = add): Seen => ({
  step,
  form: step === 'account-info',
  account,
  present: [],
  offered: {},
  path,
});
const form = (account: Seen['account'] = {}) => on('account-info', account);
const list = on('list', {}, '/dashboard/v2/customers/list');

/** One page load: a form that holds what was typed, and the storage behind the keeper. */
function page() {
  const stored = new Map<string, Draft>();
  let now = 0;
  let ids = 0;
  const keeper = createDraftKeeper({
    portal: 'practice',
    origin: 'http://localhost',
    clock: () => ++now,
    newId: () => `00000000-0000-4000-8000-00000000000${++ids}`,
    write: async (draft) => Boolean(stored.set(draft.id, structuredClone(draft))),
    remove: async (id) => stored.delete(id) || true,
    onState: () => {},
  });
  let account: Seen['account'] = {};
  keeper.look(form(), []);
  /** One trusted input event. */
  const input = (key: FieldKey, value: string) => {
    account = { ...account, [key]: value };
    keeper.look(form(account), [key]);
    keeper.keep([key], form(account), true);
  };
  return {
    keeper,
    stored,
    input,
    letters(key: FieldKey, value: string) {
      for (let end = 1; end <= value.length; end += 1) input(key, value.slice(0, end));
    },
    go(seen: Seen) {
      account = seen.account;
      keeper.look(seen, []);
    },
    names: () => [...stored.values()].map(({ fields }) => fields.companyName?.value),
  };
}

const orlik = { companyName: 'Orlik Transport Sp. z o.o.', city: 'Gdynia', phone: '+48 58 123 45 67' };
function withOrlik() {
  const made = page();
  for (const [key, value] of Object.entries(orlik)) made.input(key as FieldKey, value);
  return made;
}
const values = (draft: Draft | undefined) =>
  Object.fromEntries(Object.entries(draft?.fields ?? {}).map(([key, entry]) => [key, entry?.value]));

test('an empty form after the list belongs to the next customer; the earlier draft stays whole', async () => {
  const { keeper, stored, input, go } = withOrlik();
  const first = keeper.id() as string;
  go(list);
  go(form());
  expect(keeper.id()).toBeNull();
  expect(keeper.left()).toBe(first);
  input('city', 'Sopot');
  input('companyName', 'Nowak Budowa');
  await keeper.idle();
  expect(stored.size).toBe(2);
  expect(values(stored.get(first))).toEqual(orlik);
  expect(values(stored.get(keeper.id() as string))).toEqual({ city: 'Sopot', companyName: 'Nowak Budowa' });
});

test('the same address of the page is no proof: another path between two looks is leaving, too', async () => {
  const { keeper, input, go, stored } = withOrlik();
  go(on(null, {}, '/dashboard/home'));
  go(form());
  input('companyName', 'Nowak Budowa');
  await keeper.idle();
  expect(stored.size).toBe(2);
});

test('coming back from a later step to the same values goes on in the same draft', async () => {
  const { keeper, stored, input, go } = withOrlik();
  go(on('review'));
  go(form(orlik));
  input('city', 'Gdańsk');
  await keeper.idle();
  expect(stored.size).toBe(1);
  expect(values(stored.get(keeper.id() as string))).toEqual({ ...orlik, city: 'Gdańsk' });
});

test('values that the page puts back a moment later make it the same draft again', async () => {
  const { keeper, stored, input, go } = withOrlik();
  go(on('review'));
  go(form());
  go(form(orlik));
  input('city', 'Gdańsk');
  await keeper.idle();
  expect(stored.size).toBe(1);
});

test('a page that draws its form anew, with a gap or without values, did not leave the form', async () => {
  const { keeper, stored, input, go } = withOrlik();
  go(on(null));
  go(form());
  input('city', 'Gdańsk');
  await keeper.idle();
  expect(stored.size).toBe(1);
  expect(values(stored.get(keeper.id() as string))).toEqual({ ...orlik, city: 'Gdańsk' });
});

test.each([
  ['typed over', ['N', 'No', 'Nowak Budowa']],
  ['pasted over', ['Nowak Budowa']],
  ['cleared, then typed', ['', 'N', 'Nowak Budowa']],
  ['with the same legal form', ['Alfa Budowa Sp. z o.o.']],
])(
  'another company name, %s: from the first event on the earlier draft is stored whole',
  async (_how, names) => {
    const { keeper, stored, input } = withOrlik();
    const first = keeper.id() as string;
    for (const name of names) {
      input('companyName', name);
      await keeper.idle();
      expect(values(stored.get(first))).toEqual(orlik);
      expect(values(stored.get(keeper.id() as string))).toMatchObject({ companyName: name });
    }
    keeper.settle();
    input('city', 'Sopot');
    await keeper.idle();
    expect(stored.size).toBe(2);
    expect(values(stored.get(first))).toEqual(orlik);
    // What the page still shows belongs to the new one.
    expect(values(stored.get(keeper.id() as string))).toEqual({
      ...orlik,
      companyName: names.at(-1),
      city: 'Sopot',
    });
  },
);

test('what the page no longer shows stays with the earlier draft alone', async () => {
  const { keeper, stored, input, go } = withOrlik();
  go(form({ companyName: orlik.companyName, city: orlik.city }));
  input('companyName', 'Nowak Budowa');
  await keeper.idle();
  expect(values(stored.get(keeper.id() as string))).toEqual({ companyName: 'Nowak Budowa', city: 'Gdynia' });
});

test.each([
  'Orlik Transport S.A.',
  'ORLIK TRANSPORT SP. Z O.O.',
  'Orlik Transprot Sp. z o.o.',
  'Orlik Transport',
  'PHU Orlik Transport Sp. z o.o.',
  'Orlik Transport Międzynarodowy Sp. z o.o.',
])('the name written anew as %s is a correction: one draft, no copy', async (name) => {
  const { keeper, stored, input, letters } = withOrlik();
  const first = keeper.id();
  input('companyName', '');
  letters('companyName', name);
  await keeper.idle();
  expect(stored.size).toBe(2);
  keeper.settle();
  await keeper.idle();
  expect(keeper.id()).toBe(first);
  expect([...stored.keys()]).toEqual([first]);
  expect(values(stored.get(first as string))).toEqual({ ...orlik, companyName: name });
});

test('typed letter by letter and typed over without ever leaving the field', async () => {
  const { keeper, input, letters, names } = page();
  letters('companyName', 'Orlik Transport');
  letters('companyName', 'Nowak Budowa');
  letters('companyName', 'Zielona Apteka');
  await keeper.idle();
  expect(names()).toEqual(['Orlik Transport', 'Nowak Budowa', 'Zielona Apteka']);
  // A correction of the last one goes back to it, whatever came before.
  letters('companyName', 'Zielona Apteka S.A.');
  input('city', 'Sopot');
  await keeper.idle();
  expect(names()).toEqual(['Orlik Transport', 'Nowak Budowa', 'Zielona Apteka S.A.']);
});

test('a shortened word spelled out in its place makes no copy', async () => {
  const { keeper, stored, input } = page();
  input('companyName', 'Przeds. Handlowe Nowak');
  for (let end = 1; end <= 11; end += 1) {
    input('companyName', `Przeds${'iębiorstwo '.slice(0, end)}Handlowe Nowak`);
  }
  await keeper.idle();
  expect(stored.size).toBe(1);
});

test('letter by letter back to nothing: the name as it was before stays', async () => {
  const { keeper, stored, input } = withOrlik();
  const first = keeper.id() as string;
  for (let end = orlik.companyName.length - 1; end >= 0; end -= 1) {
    input('companyName', orlik.companyName.slice(0, end));
    await keeper.idle();
  }
  expect(values(stored.get(first))).toEqual(orlik);
});

test('a name that was emptied waits for the next one, whatever is typed in between', async () => {
  const { keeper, stored, input } = withOrlik();
  const first = keeper.id() as string;
  input('companyName', '');
  keeper.settle();
  input('city', 'Sopot');
  await keeper.idle();
  expect(values(stored.get(first))).toEqual(orlik);
  input('companyName', 'Orlik Transport');
  keeper.settle();
  await keeper.idle();
  expect([...stored.keys()]).toEqual([first]);
  expect(values(stored.get(first))).toEqual({ ...orlik, city: 'Sopot', companyName: 'Orlik Transport' });
});

test('a name that we wrote ourselves is no other customer', async () => {
  const { keeper, stored } = withOrlik();
  keeper.keep(['companyName'], form({ ...orlik, companyName: 'Przedsiębiorstwo Wielobranżowe' }), false);
  await keeper.idle();
  expect(stored.size).toBe(1);
});

test('the last letter of a draft is stored although the next draft begins while it is written', async () => {
  const { keeper, stored, input, go } = withOrlik();
  const first = keeper.id() as string;
  input('city', 'Puck');
  go(list);
  go(form());
  input('companyName', 'Nowak');
  await keeper.idle();
  expect(values(stored.get(first)).city).toBe('Puck');
});

test('a draft deleted elsewhere does not come back by a correction', async () => {
  const { keeper, stored, input } = withOrlik();
  const first = keeper.id() as string;
  input('companyName', 'N');
  await keeper.idle();
  stored.delete(first);
  keeper.gone(first);
  input('companyName', orlik.companyName);
  keeper.settle();
  await keeper.idle();
  expect(stored.has(first)).toBe(false);
  expect(stored.size).toBe(1);
});
