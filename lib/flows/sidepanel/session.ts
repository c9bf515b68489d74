import type { Account } from '../../account/account.ts';
import { type FieldKey, fieldKeys } from '../../account/field-keys.ts';
import { type FieldValue, fieldValue } from '../../account/field-value.ts';
import type { RecordView } from '../../drafts/record.ts';
import type { TimedFields } from '../../drafts/timed-fields.ts';
import { call } from '../../messages/call.ts';
import type { NotSaved } from '../../messages/saved.ts';
import { recordEdit } from '../../messages/surface/record.edit.ts';
import { recordSelect } from '../../messages/surface/record.select.ts';
import { tabState } from '../../messages/surface/tab.state.ts';
import { portals } from '../../portals/index.ts';
import type { Clock } from '../../shared/clock.ts';
import { readRecords, summaryOf } from '../read-records.ts';
import { createChecker, createFinder } from './ask.ts';
import { createFill, type FillFlow } from './fill.ts';
import type { ModelStore } from './model.ts';
import { recordAtHand } from './record-at-hand.ts';
import { createRecordEdits, type FindingMarks, type RecordEdits } from './record-edits.ts';

export type SidePanelSession = {
  fill: FillFlow;
  /** Storage changed, here or in another surface. */
  recordsCame(records: RecordView[]): void;
  /** Another tab is shown, or the tab beside shows something else. */
  lookAtTab(tabId: number | null): Promise<void>;
  /** Settings, language or the customer list may have changed. */
  askAgain(): void;
  edit(fields: Partial<Record<FieldKey, FieldValue>>): void;
  ignore(findingId: string): void;
  /** Brings an ignored finding back. */
  heed(findingId: string): void;
  retrySave(): void;
  /** Goes on with another record, or with a clean sheet. */
  select(id: string | null): Promise<void>;
  saved(): Promise<void>;
};

/** @returns the fields that a fix or another part of a record sets, one by one. */
export function partsOf(set: Partial<Account>): Partial<Record<FieldKey, FieldValue>> {
  const parts: Partial<Record<FieldKey, FieldValue>> = {};
  for (const key of fieldKeys) {
    const value = fieldValue(set, key);
    if (value !== undefined) parts[key] = value;
  }
  return parts;
}

/**
 * The record at hand: which one it is, its edits on their way into storage, and what is asked about it.
 * Edits change the prepared half only; the page is touched by a fill and nothing else.
 */
export function createSidePanelSession(
  model: ModelStore,
  clock: Clock,
  newId: () => string,
): SidePanelSession {
  let records: RecordView[] = [];
  let id: string | null = null;
  let tabId: number | null = null;
  let portal = portals[0]?.id ?? 'partner-center';
  let startedAt: number | null = null;
  let sheet = 0;
  let lastAt = 0;
  let checked = '';
  /** What the background says of the record at hand counts only if nothing was told to it meanwhile. */
  let telling = 0;
  let told = 0;
  let looks = 0;
  let edits: RecordEdits = editsOf(null);

  const stored = () => records.find((record) => record.id === id) ?? null;
  const marks = (): FindingMarks => ({
    ignore: [...(stored()?.ignored ?? []), ...edits.marking().ignore],
    heed: [...(stored()?.heeded ?? []), ...edits.marking().heed],
  });
  const checker = createChecker(model, marks);
  const finder = createFinder(model);
  const fill = createFill(model);

  function editsOf(recordId: string | null): RecordEdits {
    let why: NotSaved | undefined;
    return createRecordEdits({
      send: async (fields, marked) => {
        if (recordId === null) return true;
        const answer = await call(recordEdit, { id: recordId, fields, ticks: {}, ...marked });
        why = answer.ok ? answer.value.why : undefined;
        return answer.ok && answer.value.saved;
      },
      stored: async () => {
        records = await readRecords();
      },
      onState: (state) => {
        // A record left behind finishes saving by itself; its state is not that of the one shown.
        if (recordId !== id) return;
        model.set({ save: { state, at: state === 'saved' ? clock() : model.get().save.at, why } });
        if (state === 'saved') draw();
      },
    });
  }

  function draw(): void {
    const record = { ...recordAtHand(id, stored(), edits.unsaved(), startedAt), sheet };
    const before = model.get().record;
    model.set({ record, drafts: records.map(summaryOf).filter((draft) => draft.filled > 0) });
    const now = JSON.stringify([record.id, record.account, marks()]);
    if (now === checked) return;
    checked = now;
    checker.check({ id, portal, account: record.account }, before.id !== record.id);
    finder.find(record.account);
  }

  /** @param begun when the record begins right now, on the sheet that is shown already. */
  function show(next: string | null, begun: number | null = null): void {
    if (next === id) return;
    id = next;
    startedAt = begun;
    if (begun === null) sheet += 1;
    edits = editsOf(next);
    model.set({ save: { state: 'idle', at: null } });
    draw();
  }

  async function tell(next: string | null): Promise<void> {
    telling += 1;
    await call(recordSelect, { id: next, tabId });
    telling -= 1;
    told += 1;
  }

  function edit(fields: Partial<Record<FieldKey, FieldValue>>, marked: Partial<FindingMarks> = {}): void {
    // Two edits within a millisecond must not count as the same one.
    lastAt = Math.max(clock(), lastAt + 1);
    const timed: TimedFields = {};
    for (const [key, value] of Object.entries(fields)) timed[key as FieldKey] = { value, at: lastAt };
    if (id === null) {
      show(newId(), lastAt);
      void tell(id);
    }
    edits.edit(timed, marked);
    draw();
  }

  return {
    fill,
    recordsCame(came) {
      records = came;
      draw();
    },
    async lookAtTab(wanted) {
      const toldBefore = told;
      looks += 1;
      const mine = looks;
      const answer = await call(tabState, { tabId: wanted });
      // The user may be in another tab by now.
      if (!answer.ok || mine !== looks) return;
      const { form, recordId, elsewhere } = answer.value;
      tabId = answer.value.tabId;
      portal = answer.value.portal ?? portal;
      model.set({ form: form && tabId !== null, elsewhere });
      void fill.tabChanged(form ? tabId : null);
      if (telling === 0 && told === toldBefore) show(recordId);
    },
    askAgain() {
      checked = '';
      draw();
      finder.find(model.get().record.account, true);
    },
    edit: (fields) => edit(fields),
    ignore: (findingId) => edit({}, { ignore: [findingId] }),
    heed: (findingId) => edit({}, { heed: [findingId] }),
    retrySave: () => edits.retry(),
    async select(next) {
      show(next);
      await tell(next);
    },
    saved: () => edits.idle(),
  };
}
