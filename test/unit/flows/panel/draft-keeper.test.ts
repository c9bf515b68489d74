import { expect, test } from 'vitest';
import type { Draft } from '../../../../lib/drafts/draft.ts';
import { createDraftKeeper } from '../../../../lib/flows/panel/draft-keeper.ts';
import type { Seen } from '../../../../lib/flows/panel/model.ts';

const seen = (account: Seen['account'], step: Seen['step'] = 'account-info'): Seen => ({
  step,
  path: '/customers/add',
  form: step === 'account-info',
  account,
  present: [],
  offered: {},
});

function keeper() {
  const written: Draft[] = [];
  let now = 0;
  let ids = 0;
  const made = createDraftKeeper({
    portal: 'practice',
    origin: 'http://localhost',
    clock: () => ++now,
    newId: () => `00000000-0000-4000-8000-00000000000${++ids}`,
    write: async (draft) => {
      written.push(structuredClone(draft));
      return true;
    },
    remove: async () => true,
    onState: () => {},
  });
  return { made, last: () => written.at(-1), count: () => written.length };
}

test('nothing is stored before the first trusted input', async () => {
  const { made, count } = keeper();
  made.look(seen({}, 'account-info'), []);
  made.keep([], seen({ city: 'Sopot' }), true);
  await made.idle();
  expect(count()).toBe(0);
  expect(made.id()).toBeNull();
});

test('only what the user changed is kept; what the page empties stays', async () => {
  const { made, last } = keeper();
  made.look(seen({}, 'account-info'), []);
  made.keep(['city'], seen({ city: 'Sopot', state: 'filled by the page' }), true);
  made.keep(['country'], seen({ city: '', country: 'Germany' }), true);
  await made.idle();
  expect(last()?.fields).toEqual({
    city: { value: 'Sopot', at: expect.any(Number) },
    country: { value: 'Germany', at: expect.any(Number) },
  });
});

test('review and confirmation make it a submitted record, and the next form starts a new one', async () => {
  const { made, last } = keeper();
  made.look(seen({}, 'account-info'), []);
  made.keep(['city'], seen({ city: 'Sopot' }), true);
  made.look(seen({}, 'review'), []);
  made.look(seen({}, 'confirmation'), []);
  await made.idle();
  expect(last()).toMatchObject({ status: 'submitted', step: 'confirmation' });
  const first = made.id();
  made.look(seen({}, 'account-info'), []);
  expect(made.id()).toBeNull();
  made.keep(['city'], seen({ city: 'Gdynia' }), true);
  expect(made.id()).not.toBe(first);
});

test('an adopted record goes on under its own id', async () => {
  const { made, last } = keeper();
  made.look(seen({}, 'account-info'), []);
  made.adopt('00000000-0000-4000-8000-0000000000aa', null);
  made.keep(['city'], seen({ city: 'Sopot' }), true);
  await made.idle();
  expect(last()?.id).toBe('00000000-0000-4000-8000-0000000000aa');
});

test('a fill taken back leaves what the draft held before it, and no emptied boxes', async () => {
  const { made, last } = keeper();
  made.look(seen({}, 'account-info'), []);
  made.keep(['city'], seen({ city: 'Sopot' }), true);
  const before = made.entries(['city', 'state']);
  made.keep(['city', 'state'], seen({ city: 'Gdynia', state: 'pomorskie' }), true);
  made.putBack(before);
  await made.idle();
  expect(last()?.fields).toEqual({ city: { value: 'Sopot', at: expect.any(Number) } });
});

test('no key that was pressed waits in memory for the write before it', () => {
  const written: unknown[] = [];
  const keeper = createDraftKeeper({
    portal: 'practice',
    origin: 'http://localhost',
    clock: () => 1,
    newId: () => '00000000-0000-4000-8000-000000000001',
    write: (draft) => {
      written.push(draft.fields.city?.value);
      return new Promise(() => {});
    },
    remove: async () => true,
    onState: () => {},
  });
  for (const city of ['O', 'Os', 'Osl', 'Oslo']) {
    keeper.keep(['city'], seen({ city }), true);
  }
  expect(written).toEqual(['O', 'Os', 'Osl', 'Oslo']);
});

test('a draft that another tab goes on with is left to it; the words that stand here go on in one of their own', () => {
  const { made, last } = keeper();
  made.keep(['city'], seen({ city: 'Oslo' }), true);
  const shared = made.id() as string;
  made.part('00000000-0000-4000-8000-000000000099');
  expect(made.id()).toBe(shared);
  made.part(shared);
  expect(made.id()).not.toBe(shared);
  made.keep(['postalCode'], seen({ city: 'Oslo', postalCode: '0150' }), true);
  expect(last()?.id).toBe(made.id());
  expect(last()?.fields).toMatchObject({ city: { value: 'Oslo' }, postalCode: { value: '0150' } });
});
