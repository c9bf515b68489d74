import { expect } from 'vitest';
import type { FieldKey } from '../../../lib/account/field-keys.ts';
import type { Draft } from '../../../lib/drafts/draft.ts';
import { sameCustomer } from '../../../lib/drafts/same-customer.ts';
import { createDraftKeeper, type DraftKeeper } from '../../../lib/flows/panel/draft-keeper.ts';
import type { Seen } from '../../../lib/flows/panel/model.ts';
import { family } from '../../../lib/store/family.ts';
import { drafts } from '../../../lib/store/things.ts';
import { slowArea } from './slow-area.ts';

export type Words = Partial<Record<FieldKey, string>>;
export type Tab = { keeper: DraftKeeper; form: Words; life: { over: boolean; unsafe: boolean } };

export const day = 86_400_000;

export const seen = (step: Seen['step'], form: Words): Seen => ({
  step,
  path: step === 'list' ? '/customers/list' : '/customers/add',
  form: step === 'account-info',
  account: step === 'account-info' ? (form as Seen['account']) : {},
  present: [],
  offered: {},
});

/** A space at the end makes no name longer. */
const letters = (name: string) => name.trim().length;

/** Two tabs over one storage, and beside them what each record must hold once every write is through. */
export function keeperWorld() {
  const area = slowArea();
  const records = new Map<string, Words>();
  /** The longest form of a record's name since it was settled last: that one stays when another name replaces it. */
  const longest = new Map<string, string>();
  let now = 1000 * day;
  let ids = 0;
  const born = (): Tab => {
    const life = { over: false, unsafe: false };
    const keeper = createDraftKeeper({
      portal: 'practice',
      origin: 'http://localhost',
      clock: () => ++now,
      newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
      // Each script has its own first look at an id, as in the browser.
      write: async (draft) => (await fresh.write(draft)).ok,
      remove: async (id) => (await fresh.remove([id])).ok,
      onState: (state) => {
        life.unsafe = state === 'failed';
      },
    });
    const alive =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> =>
        life.over ? new Promise(() => {}) : work(...args);
    const own = { ...area.area, set: alive(area.area.set), remove: alive(area.area.remove) };
    const fresh = family<Draft>(drafts.prefix, drafts.shape, own, () => 1);
    keeper.look(seen('account-info', {}), []);
    return { keeper, form: {}, life };
  };
  const tabs = [born(), born()];
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const inStorage = () =>
    new Map(
      [...area.raw.entries()].map(([key, value]) => {
        const { data } = value as { data: Draft };
        return [key.slice('draft:'.length), data] as const;
      }),
    );

  /** The model of one trusted input: which record has it now, and what it takes along. */
  function input(tab: Tab, key: FieldKey, text: string): void {
    const shownBefore = tab.form;
    tab.form = { ...tab.form, [key]: text };
    const before = tab.keeper.id();
    tab.keeper.look(seen('account-info', tab.form), [key]);
    tab.keeper.keep([key], seen('account-info', tab.form), true);
    const after = tab.keeper.id() as string;
    const mine = (before && records.get(before)) || {};
    const name = mine.companyName ?? '';
    const peak = (before && longest.get(before)) || name;
    if (before && key === 'companyName') longest.set(before, letters(name) >= letters(peak) ? name : peak);
    if (after !== before && !records.has(after)) {
      const carried = Object.entries(mine).filter(([one, word]) => shownBefore[one as FieldKey] === word);
      records.set(after, { ...Object.fromEntries(carried), [key]: text });
      // Only a name makes another customer of a form in use, and only one that is no correction.
      if (before) {
        const stays = longest.get(before) as string;
        expect([key, sameCustomer(stays, text)]).toEqual(['companyName', false]);
        records.set(before, { ...mine, companyName: stays });
      }
    } else if (after !== before) {
      // The same customer after all: one record, all words of both.
      const kept = records.get(after) as Words;
      expect(sameCustomer(kept.companyName ?? '', mine.companyName ?? '')).toBe(true);
      records.set(after, { ...kept, ...mine, [key]: text });
      records.delete(before as string);
    } else records.set(after, { ...mine, [key]: text });
    if (key !== 'companyName') longest.delete(after);
    else if (letters(longest.get(after) ?? '') <= letters(text)) longest.set(after, text);
  }

  /** A settled name may bring an earlier record back; that is the only change of id without an input. */
  function settledBy(tab: Tab, work: () => void): void {
    const before = tab.keeper.id();
    work();
    const after = tab.keeper.id();
    for (const id of [before, after]) if (id) longest.delete(id);
    if (!before || !after || before === after) return;
    records.set(after, { ...records.get(after), ...records.get(before) });
    records.delete(before);
  }

  /** Starts from what is stored. @param unsettled records whose tabs went on: they remember a longer name. */
  function resync(unsettled: readonly (string | null)[] = []): void {
    records.clear();
    for (const id of [...longest.keys()]) if (!unsettled.includes(id)) longest.delete(id);
    for (const [id, { fields }] of inStorage()) {
      records.set(
        id,
        Object.fromEntries(Object.entries(fields).map(([key, entry]) => [key, entry?.value])) as Words,
      );
    }
  }

  async function landAll(): Promise<void> {
    await turn();
    while (area.waiting() > 0) {
      await area.land(area.waiting());
      await turn();
    }
  }

  /** With every write through, storage holds just what the model says: no word lost, none mixed, no copy left. */
  async function check(): Promise<void> {
    await landAll();
    if (area.full || tabs.some(({ life }) => life.unsafe)) return;
    const held = inStorage();
    expect([...held.keys()].sort()).toEqual([...records.keys()].sort());
    for (const [id, words] of records) {
      const fields = Object.fromEntries(
        Object.entries(held.get(id)?.fields ?? {}).map(([key, entry]) => [key, entry?.value]),
      );
      expect(fields).toEqual(words);
    }
  }

  return {
    area,
    tabs,
    records,
    born,
    input,
    settledBy,
    resync,
    landAll,
    check,
    turn,
    inStorage,
    pass: (time: number) => (now += time),
    now: () => now,
  };
}
