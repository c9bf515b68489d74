import { isEmptyValue } from '../account/field-value.ts';
import type { Draft, Plan } from '../drafts/draft.ts';
import { type RecordSummary, type RecordView, recordView } from '../drafts/record.ts';
import { dataOf } from '../store/open-at.ts';
import { drafts, plans } from '../store/things.ts';

/** @returns every record, both halves joined, the one changed last first. Never throws. */
export async function readRecords(): Promise<RecordView[]> {
  const [fromPage, planned] = await Promise.all([drafts.readAll(), plans.readAll()]);
  const halves = new Map<string, { draft: Draft | null; plan: Plan | null }>();
  for (const draft of fromPage.ok ? fromPage.value : []) halves.set(draft.id, { draft, plan: null });
  for (const plan of planned.ok ? planned.value : []) {
    halves.set(plan.id, { draft: halves.get(plan.id)?.draft ?? null, plan });
  }
  return [...halves.values()]
    .map(({ draft, plan }) => recordView(draft, plan))
    .filter((view): view is RecordView => view !== null)
    .sort((a, b) => b.updatedAt - a.updatedAt);
}

/** @returns the record with that id, or null. */
export async function readRecord(id: string): Promise<RecordView | null> {
  const [draft, plan] = await Promise.all([drafts.read(id), plans.read(id)]);
  return recordView(dataOf(draft), dataOf(plan));
}

/** Calls back with all records now and after each change. @returns a function that stops it. */
export function watchRecords(onRecords: (records: RecordView[]) => void): () => void {
  let stopped = false;
  const tell = () =>
    void readRecords().then((records) => {
      if (!stopped) onRecords(records);
    });
  const stops = [drafts.watch(tell), plans.watch(tell)];
  tell();
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

/** @returns a line for a list of drafts. */
export function summaryOf(view: RecordView): RecordSummary {
  const filled = Object.values(view.account).filter((value) => {
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      return Object.keys(value).length > 0;
    return !isEmptyValue(value as string | undefined);
  }).length;
  return {
    id: view.id,
    companyName: view.account.companyName ?? '',
    country: view.account.country ?? '',
    updatedAt: view.updatedAt,
    startedAt: view.startedAt,
    status: view.status,
    filled,
  };
}

/** @returns open records that hold anything at all: those worth offering. */
export function unfinished(views: RecordView[], except: string | null): RecordView[] {
  return views.filter((view) => view.status === 'open' && view.id !== except && summaryOf(view).filled > 0);
}
