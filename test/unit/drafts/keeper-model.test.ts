import fc from 'fast-check';
import { test } from 'vitest';
import type { FieldKey } from '../../../lib/account/field-keys.ts';
import { expiredIds } from '../../../lib/drafts/expiry.ts';
import type { Seen } from '../../../lib/flows/panel/model.ts';
import { day, keeperWorld, seen, type Tab, type Words } from '../../support/unit/keeper-world.ts';

const names = [
  'Orlik Transport',
  'Orlik Transport S.A.',
  'Nowak Budowa',
  'Nowak Budowa Sp. z o.o.',
  'ATM',
  '',
];
const values = ['', 'Gdynia', 'Sopot', 'Puck'];

const tabOf = fc.integer({ min: 0, max: 1 });
const opOf = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('name' as const),
      text: fc.constantFrom(...names),
      byLetter: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('word' as const),
      key: fc.constantFrom<FieldKey[]>('city', 'phone', 'email'),
      text: fc.constantFrom(...values),
      byLetter: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'rerender',
        'blur',
        'backspace',
        'next-form',
        'review-and-back',
        'submit',
        'update',
        'fill-storage',
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('land', 'crash'), count: fc.integer({ min: 0, max: 30 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), which: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('expire' as const), days: fc.integer({ min: 1, max: 20 }) }),
  },
);

test('whatever is typed, crashed, restored, submitted or left: no word is lost, none goes to another customer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(tabOf, opOf), { minLength: 1, maxLength: 14 }), async (ops) => {
      const it = keeperWorld();
      for (const [at, op] of ops) {
        const tab = it.tabs[at] as Tab;
        const letters = (key: FieldKey, text: string, byLetter: boolean) => {
          const starts = byLetter ? [...text].map((_, end) => text.slice(0, end + 1)) : [];
          for (const one of starts.length > 0 ? starts : [text]) it.input(tab, key, one);
        };
        const look = (step: Seen['step'], form: Words = tab.form) =>
          it.settledBy(tab, () => tab.keeper.look(seen(step, form), []));
        switch (op.do) {
          case 'name':
            letters('companyName', op.text, op.byLetter);
            break;
          case 'word':
            letters(op.key, op.text, op.byLetter);
            break;
          case 'backspace': {
            const name = tab.form.companyName ?? '';
            for (let end = name.length - 1; end >= 1; end -= 1)
              it.input(tab, 'companyName', name.slice(0, end));
            break;
          }
          case 'rerender':
            // The page takes a word from a neighbour, and is without its form for a moment.
            tab.form = { ...tab.form, city: '' };
            // The step stays the same, so no name is settled by it.
            tab.keeper.look(seen(null, tab.form), []);
            tab.keeper.look(seen('account-info', tab.form), []);
            break;
          case 'blur':
            it.settledBy(tab, () => tab.keeper.settle());
            break;
          case 'next-form':
            look('list');
            tab.form = {};
            look('account-info');
            break;
          case 'review-and-back':
            look('review');
            look('account-info');
            break;
          case 'submit':
            look('review');
            look('confirmation');
            tab.form = {};
            look('account-info');
            break;
          case 'update':
            // The old script's writes are given and get through; the new one finds the page as it is.
            await it.landAll();
            if (it.area.full || it.tabs.some(({ life }) => life.unsafe)) break;
            it.tabs[at] = { ...it.born(), form: tab.form };
            it.resync([it.tabs[1 - at]?.keeper.id() ?? null]);
            break;
          case 'fill-storage':
            it.area.full = !it.area.full;
            break;
          case 'land':
            await it.turn();
            await it.area.land(op.count);
            break;
          case 'crash':
            await it.turn();
            await it.area.land(op.count);
            it.area.lose();
            for (const { life } of it.tabs) life.over = true;
            it.tabs[0] = it.born();
            it.tabs[1] = it.born();
            it.resync();
            break;
          case 'restore': {
            // Whoever goes to another tab leaves the field; a name left empty may still go back to any record.
            for (const one of it.tabs) it.settledBy(one, () => one.keeper.settle());
            if (it.tabs.some(({ form }) => form.companyName === '')) break;
            await it.check();
            const open = [...it.inStorage().values()].filter(({ status }) => status === 'open');
            const draft = open[op.which % Math.max(1, open.length)];
            if (!draft || it.tabs.some(({ keeper }) => keeper.id() === draft.id)) break;
            tab.keeper.adopt(draft.id, draft);
            tab.form = { ...it.records.get(draft.id) };
            tab.keeper.keep(Object.keys(tab.form) as FieldKey[], seen('account-info', tab.form), false);
            break;
          }
          case 'expire': {
            await it.check();
            it.pass(op.days * day);
            const inUse = new Set(it.tabs.map(({ keeper }) => keeper.id()));
            const old = expiredIds([...it.inStorage().values()], [], it.now(), 10).filter(
              (id) => !inUse.has(id),
            );
            for (const id of old) {
              it.area.raw.delete(`draft:${id}`);
              it.records.delete(id);
              for (const { keeper } of it.tabs) keeper.gone(id);
            }
            break;
          }
          default:
        }
      }
      await it.check();
    }),
    { numRuns: 1000, seed: 20_261_122 },
  );
}, 60_000);
