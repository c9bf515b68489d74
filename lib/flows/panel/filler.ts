import type { FillResult, FillRow } from '../../account/fill-row.ts';
import type { TimedFields } from '../../drafts/timed-fields.ts';
import type { ShownFix } from '../../rules/shown-finding.ts';
import { createChain } from '../chain.ts';
import { rowsOf } from './fix-rows.ts';
import type { ModelStore, Seen } from './model.ts';
import type { Session } from './session.ts';

/** What was written in one go, in whatever form the page's side keeps it for undo. */
export type Batch<W> = { results: FillResult[]; written: W[] };

/** The page's side of filling: finds, writes, looks again, puts back. */
export type FillPorts<W> = {
  /** Writes and then looks again while the page settles; a second or so. */
  fill(rows: FillRow[], onProgress: (done: number) => void): Promise<Batch<W>>;
  /** Writes a few fields at once, without looking again. */
  write(rows: FillRow[]): Promise<Batch<W>>;
  undo(written: W[]): Promise<FillResult[]>;
  scan(): Seen;
};

export type Filler = {
  fill(rows: FillRow[]): Promise<FillResult[]>;
  fix(fixes: ShownFix[]): Promise<FillResult[]>;
  undo(): Promise<FillResult[]>;
  canUndo(): boolean;
};

/** Fills, fixes and takes back; what was written joins the draft as if it had been typed. One at a time. */
export function createFiller<W>(model: ModelStore, session: Session, ports: FillPorts<W>): Filler {
  const done: { written: W[]; before: TimedFields }[] = [];

  function wrote(batch: Batch<W>, before: TimedFields): void {
    if (batch.written.length > 0) done.push({ written: batch.written, before });
    const keys = batch.results.filter(({ written }) => written).map(({ key }) => key);
    session.filled(ports.scan(), keys);
  }

  // A press while the page still settles after another fill waits for its turn; dropped, it would look as if it failed.
  const chain = createChain();
  const alone = <T>(work: () => Promise<T>) =>
    chain(() => work().finally(() => model.set({ filling: null })));

  const write = (rows: FillRow[], run: () => Promise<Batch<W>>) =>
    alone(async () => {
      model.set({ lastFill: null });
      const before = session.keeper.entries(rows.map(({ key }) => key));
      const batch = await run();
      wrote(batch, before);
      model.set({ lastFill: { results: batch.results, canUndo: done.length > 0, undone: false } });
      return batch.results;
    });

  return {
    canUndo: () => done.length > 0,
    fill: (rows) => {
      const total = rows.length;
      const show = (count: number) => model.set({ filling: { done: count, total } });
      return write(rows, () => {
        show(0);
        return ports.fill(rows, show);
      });
    },
    fix: (fixes) => {
      const rows = fixes.flatMap(rowsOf);
      return write(rows, () => ports.write(rows));
    },
    undo: () =>
      alone(async () => {
        const last = done.pop();
        if (!last) return [];
        const results = await ports.undo(last.written);
        const back = new Set<string>(results.filter((result) => result.written).map(({ key }) => key));
        const before = Object.entries(last.before).filter(([key]) => back.has(key));
        session.undone(ports.scan(), Object.fromEntries(before));
        model.set({ lastFill: { results, canUndo: done.length > 0, undone: true } });
        return results;
      }),
  };
}
