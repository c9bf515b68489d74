import type { FillPreviewFlow } from '../../lib/flows/panel/fill-preview.ts';
import type { Filler } from '../../lib/flows/panel/filler.ts';
import type { ModelStore } from '../../lib/flows/panel/model.ts';
import { nextFinding } from '../../lib/flows/panel/next-finding.ts';
import type { Session } from '../../lib/flows/panel/session.ts';
import { handle, serve } from '../../lib/messages/serve.ts';
import { fillRun } from '../../lib/messages/tab/fill.run.ts';
import { fillUndo } from '../../lib/messages/tab/fill.undo.ts';
import { formOutline } from '../../lib/messages/tab/form.outline.ts';
import { formRead } from '../../lib/messages/tab/form.read.ts';
import { pageState } from '../../lib/messages/tab/page.state.ts';
import { panelCommand } from '../../lib/messages/tab/panel.command.ts';
import { topHere } from '../../lib/messages/tab/top.here.ts';
import type { Form } from '../../lib/page/form.ts';
import { goToField } from '../../lib/page/go-to-field.ts';
import { onceEach } from './once-each.ts';

export type TabParts = {
  form: Form;
  model: ModelStore;
  session: Session;
  preview: FillPreviewFlow;
  filler: Filler;
  outline(): Promise<string>;
  togglePanel(): void;
  leave(): void;
};

/** Answers the background: what extension pages and keyboard shortcuts ask of this tab. */
export function serveTab(parts: TabParts): () => void {
  const { form, model, session, preview, filler, outline, togglePanel, leave } = parts;
  let focused: string | null = null;
  const once = onceEach();
  return serve(
    [
      handle(formRead, () => {
        const { account, present } = form.scan();
        return { seen: account, present, canUndo: filler.canUndo() };
      }),
      handle(formOutline, async () => ({ outline: await outline() })),
      handle(pageState, () => ({ form: model.get().seen.form })),
      handle(topHere, () => ({})),
      handle(fillRun, ({ click, recordId, rows }) =>
        once(click, async () => {
          if (recordId) await session.adopt(recordId);
          return { results: await filler.fill(rows), canUndo: filler.canUndo() };
        }),
      ),
      handle(fillUndo, ({ click }) =>
        once(click, async () => ({ results: await filler.undo(), canUndo: filler.canUndo() })),
      ),
      handle(panelCommand, async ({ command }) => {
        if (command === 'toggle-panel') togglePanel();
        else if (command === 'leave') leave();
        else if (command === 'fill-form') await preview.open('record');
        else {
          const next = nextFinding(model.get(), focused);
          focused = next?.id ?? null;
          if (next) goToField(form, next.field);
        }
        return {};
      }),
    ],
    () => false,
  );
}
