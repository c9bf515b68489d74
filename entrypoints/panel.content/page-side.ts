import type { FieldMap, TaughtBox } from '../../lib/account/field-map.ts';
import { anyShadowRoot } from '../../lib/browser/shadow-roots.ts';
import type { FillPorts } from '../../lib/flows/panel/filler.ts';
import type { PageStart } from '../../lib/flows/panel/page-start.ts';
import type { Portal } from '../../lib/flows/panel/portal-here.ts';
import type { Session } from '../../lib/flows/panel/session.ts';
import { fillForm, undoFill } from '../../lib/page/fill.ts';
import { createForm, type Form } from '../../lib/page/form.ts';
import { createRecogniser, type Recogniser } from '../../lib/page/meanings.ts';
import { outlineOf } from '../../lib/page/outline.ts';
import { type PickPorts, startPick } from '../../lib/page/pick.ts';
import { taughtAt } from '../../lib/page/taught-here.ts';
import { watchForm } from '../../lib/page/watch-form.ts';
import { type Written, writeRows } from '../../lib/page/write-rows.ts';

export type PageSide = {
  form: Form;
  /** The labels came: from now on fields are recognised. */
  learn(labels: Parameters<typeof createRecogniser>[0]): void;
  /** Waits for the labels, which pages outside the flow have not asked for yet. */
  outline(): Promise<string>;
  /** What the user taught about this site came, or was changed. */
  learnTaught(maps: FieldMap[]): void;
  /** What is known about this page. */
  boxes(): readonly TaughtBox[];
  pick(on: Pick<PickPorts, 'over' | 'picked' | 'ended' | 'outline'>): () => void;
  watch(session: Session): { fill: FillPorts<Written>; stop(): void };
};

/** The rooms that touch the page, put together: the form, its watcher, and what fills it. */
export function createPageSide(portal: Portal, start: () => PageStart): PageSide {
  let recogniser: Recogniser | null = null;
  let watching: Pick<ReturnType<typeof watchForm>, 'rescan'> | null = null;
  const labelsNow = () => {
    if (!recogniser) void start().ask();
    return recogniser;
  };
  let maps: FieldMap[] = [];
  const boxes = (path = location.pathname) => taughtAt(maps, path);
  const form = createForm(portal, labelsNow, anyShadowRoot, boxes);
  return {
    form,
    learn(labels) {
      recogniser = createRecogniser(labels);
      watching?.rescan();
    },
    async outline() {
      if (!recogniser) await start().ask();
      return outlineOf(document, recogniser, anyShadowRoot);
    },
    learnTaught(taught) {
      if (JSON.stringify(taught) === JSON.stringify(maps)) return;
      maps = taught;
      watching?.rescan();
    },
    boxes,
    pick: (on) => startPick({ ...on, recogniser: () => recogniser, openRoot: anyShadowRoot, taught: boxes }),
    watch(session) {
      const { writing, touchedAt, ...started } = watchForm(form, session.seen, session.rested);
      watching = started;
      const fill: FillPorts<Written> = {
        fill: (rows, onProgress) => writing(() => fillForm(form, rows, touchedAt, onProgress)),
        write: (rows) => writing(() => writeRows(form, rows)),
        undo: (written) => writing(() => undoFill(form, written, touchedAt)),
        scan: () => form.scan(),
      };
      return { fill, stop: started.stop };
    },
  };
}
