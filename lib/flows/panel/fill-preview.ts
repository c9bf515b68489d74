import type { FieldKey } from '../../account/field-keys.ts';
import type { FillRow } from '../../account/fill-row.ts';
import { replacing, toggled } from '../../account/left-out.ts';
import { call } from '../../messages/call.ts';
import { fillPlan } from '../../messages/panel/fill.plan.ts';
import type { ModelStore, Preview } from './model.ts';
import type { Session } from './session.ts';

export type FillPreviewFlow = {
  /** Asked for by a trusted click only: the answer puts names and values into the page. */
  open(source: 'record' | 'draft'): Promise<void>;
  choose(draftId: string): Promise<void>;
  /** Takes these rows out, or back in where they are out. */
  toggle(...keys: FieldKey[]): void;
  close(): void;
  /** @returns the rows still ticked; takes up the chosen draft's id first, so that typing goes on in it. */
  accept(): Promise<FillRow[]>;
};

export function createFillPreview(model: ModelStore, session: Session): FillPreviewFlow {
  async function load(source: Preview['source'], chosenDraft: string | null): Promise<void> {
    const { account, present } = model.get().seen;
    const draftId = session.keeper.id();
    const at = Date.now();
    const answer = await call(fillPlan, { draftId, source, chosenDraft, seen: account, at, present });
    if (!answer.ok) {
      model.set({ silent: answer.error !== 'gone', gone: answer.error === 'gone' });
      return;
    }
    const { rows, drafts: choices, recordId } = answer.value;
    const left = replacing(rows);
    model.set({ preview: { source, rows, left, drafts: choices, chosenDraft, recordId } });
  }

  const change = (preview: Partial<Preview>) => {
    const open = model.get().preview;
    if (open) model.set({ preview: { ...open, ...preview } });
  };

  return {
    async open(source) {
      // Only the draft that this very tab held before a reload is chosen for the user.
      await load(source, source === 'draft' ? model.get().resumed : null);
    },
    choose: (draftId) => load('draft', draftId),
    toggle(...keys) {
      const left = model.get().preview?.left ?? [];
      change({ left: toggled(left, keys) });
    },
    close: () => model.set({ preview: null }),
    async accept() {
      const preview = model.get().preview;
      if (!preview) return [];
      if (preview.recordId) await session.adopt(preview.recordId);
      model.set({ preview: null });
      return preview.rows.filter((row) => !preview.left.includes(row.key));
    },
  };
}
