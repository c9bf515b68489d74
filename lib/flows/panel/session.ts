import type { FieldKey } from '../../account/field-keys.ts';
import { fieldValue } from '../../account/field-value.ts';
import type { Draft } from '../../drafts/draft.ts';
import type { TimedFields } from '../../drafts/timed-fields.ts';
import { call, isGone } from '../../messages/call.ts';
import { tabHello } from '../../messages/panel/tab.hello.ts';
import type { StoreError } from '../../store/area.ts';
import { dataOf, refusalOf } from '../../store/open-at.ts';
import { drafts } from '../../store/things/draft.ts';
import { createChecker } from './check.ts';
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts';
import { filledFields, type ModelStore, type Seen } from './model.ts';
import { createDraftStore } from './store-draft.ts';
import { createVerdictAsker } from './verdict.ts';

export type Session = {
  keeper: DraftKeeper;
  /** The form was read. `typed`: the fields the user changed by hand just now. */
  seen(seen: Seen, typed: readonly FieldKey[]): void;
  /** We wrote these fields: they belong to the draft as if typed. */
  filled(seen: Seen, keys: readonly FieldKey[]): void;
  /** A fill was taken back: the draft holds again what it held before, not the emptied boxes. */
  undone(seen: Seen, before: TimedFields): void;
  /** Goes on with an earlier record, unless a newer version wrote it: then the typing gets a draft of its own. */
  adopt(id: string): Promise<void>;
  /**
   * Goes on with the draft that an earlier script of ours kept in this very page, if it is still there. Words that
   * were typed while nobody listened join it with the first look at the form.
   */
  resume(draftId: string | null): void;
  /** Checks what stands there once more: in another language, or with other settings. */
  recheck(): void;
  /** A field lost focus: the customer list is asked without waiting. */
  rested(): void;
  /** Notices that the extension was updated under this page. @returns true if so. */
  checkGone(): boolean;
};

/** What one page of the portal goes through: draft first, then findings, then the customer list. */
export function createSession(model: ModelStore, portal: string, origin: string): Session {
  const checker = createChecker(model, portal);
  const verdict = createVerdictAsker(model);
  const store = createDraftStore(
    () => keeper.current(),
    (removed) => {
      model.set({ removed: model.get().removed + removed });
      // How many drafts there are is asked again with the next look at the page.
      greeted = '';
    },
  );
  const keeper: DraftKeeper = createDraftKeeper({
    portal,
    origin,
    clock: () => Date.now(),
    newId: () => crypto.randomUUID(),
    write: async (draft) => {
      const done = await store(draft);
      why = done.ok ? undefined : done.error;
      return done.ok;
    },
    remove: async (id) => (await drafts.remove([id])).ok,
    onState: (state) => {
      const at = state === 'saved' ? Date.now() : model.get().draft.at;
      model.set({ draft: { state, at, why } });
      if (state === 'failed') session.checkGone();
    },
  });
  let greeted = '';
  let why: StoreError | undefined;
  let resuming: Draft | null = null;

  /** Says what this tab shows whenever that changed, so that the other surfaces know the record at hand. */
  async function greet(seen: Seen): Promise<void> {
    if (seen.step === null) return;
    const hello = { portal, step: seen.step, form: seen.form, draftId: keeper.id(), left: keeper.left() };
    const key = JSON.stringify(hello);
    if (key === greeted) return;
    greeted = key;
    // What is offered is counted in storage: a copy that goes must be gone by then.
    await keeper.idle();
    const answer = await call(tabHello, hello);
    if (!answer.ok) {
      // Said again with the next look at the page.
      greeted = '';
      model.set({ gone: answer.error === 'gone' });
      return;
    }
    const { openDrafts, resumed, taken, list } = answer.value;
    model.set({ openDrafts, resumed, verdict: { ...model.get().verdict, list } });
    if (!taken || !hello.draftId) return;
    keeper.part(hello.draftId);
    void greet(seen);
  }

  function took(seen: Seen, typed: readonly FieldKey[], byHand: boolean): void {
    const before = model.get().seen;
    const keys = seen.form && resuming ? [...typed, ...changedSince(resuming, seen)] : typed;
    // The draft comes before everything else: whatever fails later, the words are safe.
    keeper.look(seen, keys);
    if (seen.form) keeper.keep(keys, seen, byHand);
    const changed = JSON.stringify(before) !== JSON.stringify(seen);
    model.set({ seen, ignored: keeper.current()?.ignored ?? [] });
    if (seen.form && changed) checker.check(seen);
    if (!seen.form && model.get().findings.length > 0) model.set({ findings: [], checking: false });
    if (seen.form && (resuming || keys.length > 0)) verdict.changed(seen.account, keeper.current(), false);
    if (seen.form) resuming = null;
    void greet(seen);
  }

  const session: Session = {
    keeper,
    seen: (seen, typed) => took(seen, typed, true),
    filled: (seen, keys) => took(seen, keys, false),
    undone(seen, before) {
      keeper.putBack(before);
      took(seen, [], false);
    },
    async adopt(id) {
      const found = await drafts.read(id);
      const refused = refusalOf(found);
      model.set({ newer: refused === 'newer' });
      if (!refused) keeper.adopt(id, dataOf(found));
    },
    async resume(id) {
      const draft = id ? dataOf(await drafts.read(id)) : null;
      if (draft?.status !== 'open' || draft.origin !== origin || keeper.id() !== null) return;
      keeper.adopt(draft.id, draft);
      resuming = draft;
      if (model.get().seen.form) took(model.get().seen, [], true);
    },
    recheck() {
      const { seen } = model.get();
      if (seen.form) checker.check(seen);
    },
    rested() {
      keeper.settle();
      void greet(model.get().seen);
      const { form, account } = model.get().seen;
      if (form) verdict.changed(account, keeper.current(), true);
    },
    checkGone() {
      const gone = isGone();
      if (gone) model.set({ gone });
      return gone;
    },
  };
  return session;
}

/** @returns the fields of the draft that hold something else in the page by now. */
function changedSince(draft: Draft, seen: Seen): FieldKey[] {
  return filledFields(seen).filter((key) => {
    const kept = draft.fields[key];
    return kept && JSON.stringify(kept.value) !== JSON.stringify(fieldValue(seen.account, key));
  });
}
