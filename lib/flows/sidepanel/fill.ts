import type { FieldKey } from '../../account/field-keys.ts';
import { replacing, toggled } from '../../account/left-out.ts';
import { call } from '../../messages/call.ts';
import { fillPlan } from '../../messages/panel/fill.plan.ts';
import { pageFill } from '../../messages/surface/page.fill.ts';
import { pageRead } from '../../messages/surface/page.read.ts';
import { pageUndo } from '../../messages/surface/page.undo.ts';
import { type ModelStore, noFill } from './model.ts';

export type FillFlow = {
  /** The tab beside changed: what was filled there is nobody's business here any more. */
  tabChanged(tabId: number | null): Promise<void>;
  open(recordId: string | null): Promise<void>;
  /** Takes these rows out, or back in where they are out. */
  toggle(...keys: FieldKey[]): void;
  close(): void;
  fill(): Promise<void>;
  undo(): Promise<void>;
};

/** Preview, fill and undo of the form in the tab beside. Nothing is written before the preview was accepted. */
export function createFill(model: ModelStore): FillFlow {
  let tabId: number | null = null;
  let planned: string | null = null;
  const change = (next: Partial<ReturnType<ModelStore['get']>['fill']>) =>
    model.set({ fill: { ...model.get().fill, ...next } });

  return {
    async tabChanged(next) {
      if (next === tabId) return;
      tabId = next;
      const { phase, last } = model.get().fill;
      // A form that goes away while it is filled: what came of it must still be told.
      const unfinished = phase === 'filling' || last?.results.some(({ written }) => !written);
      if (next === null && unfinished) return;
      model.set({ fill: noFill });
      if (next === null) return;
      const page = await call(pageRead, { tabId: next });
      if (page.ok && tabId === next) change({ canUndo: page.value.canUndo });
    },
    async open(recordId) {
      if (tabId === null) return;
      const mine = tabId;
      change({ phase: 'reading', error: null, last: null });
      const at = Date.now();
      const page = await call(pageRead, { tabId: mine });
      const plan = page.ok
        ? await call(fillPlan, {
            tabId: mine,
            draftId: recordId,
            source: 'record',
            chosenDraft: null,
            seen: page.value.seen,
            at,
            present: page.value.present,
          })
        : null;
      if (tabId !== mine) return;
      if (!page.ok || !plan?.ok) {
        change({ phase: 'idle', error: 'unreachable' });
        return;
      }
      planned = plan.value.recordId;
      const { rows } = plan.value;
      change({ phase: 'preview', rows, left: replacing(rows), canUndo: page.value.canUndo });
    },
    toggle(...keys) {
      const { left } = model.get().fill;
      change({ left: toggled(left, keys) });
    },
    close: () => change({ phase: 'idle', rows: [] }),
    async fill() {
      if (tabId === null) return;
      const { rows, left } = model.get().fill;
      change({ phase: 'filling' });
      const wanted = rows.filter((row) => !left.includes(row.key));
      const done = await call(pageFill, {
        click: crypto.randomUUID(),
        tabId,
        recordId: planned,
        rows: wanted,
      });
      if (done.ok) {
        const { results, canUndo } = done.value;
        change({ phase: 'idle', rows: [], canUndo, last: { kind: 'filled', results } });
      } else change({ phase: 'idle', rows: [], error: 'lost' });
    },
    async undo() {
      if (tabId === null) return;
      change({ phase: 'filling', error: null });
      const done = await call(pageUndo, { click: crypto.randomUUID(), tabId });
      if (done.ok) {
        const { results, canUndo } = done.value;
        change({ phase: 'idle', canUndo, last: { kind: 'undone', results } });
      } else change({ phase: 'idle', error: 'lost' });
    },
  };
}
