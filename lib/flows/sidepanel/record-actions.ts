import { call } from '../../messages/call.ts';
import { recordDelete } from '../../messages/surface/record.delete.ts';
import { recordRestore } from '../../messages/surface/record.restore.ts';
import { dataOf } from '../../store/open-at.ts';
import { drafts, plans } from '../../store/things.ts';
import { speaker } from '../../texts/say.ts';
import { sidepanelBook } from '../../texts/sidepanel.ts';
import type { ModelStore } from './model.ts';
import type { SidePanelSession } from './session.ts';

function nameOf(model: ModelStore, companyName: string | undefined): string {
  return companyName?.trim() || speaker(sidepanelBook, model.get().language)('drafts.unnamed');
}

/** A clean sheet for the next customer. Nothing is lost and nothing is asked: the old record stays a draft. */
export async function newRecord(model: ModelStore, session: SidePanelSession): Promise<void> {
  const { id, account } = model.get().record;
  model.set({ part: 'record' });
  if (id === null) return;
  await session.saved();
  await session.select(null);
  model.tell(
    'newRecord.done',
    { name: nameOf(model, account.companyName) },
    { text: 'newRecord.back', run: () => void session.select(id).then(() => model.set({ notice: null })) },
  );
}

/** Deletes both halves of a record; the notice can bring them back as they were. */
export async function deleteDraft(model: ModelStore, session: SidePanelSession, id: string): Promise<void> {
  const name = nameOf(model, model.get().drafts.find((draft) => draft.id === id)?.companyName);
  const wasAtHand = model.get().record.id === id;
  // Asked twice, the second answer holds nothing any more, so undo must not depend on it alone.
  const [draft, plan] = await Promise.all([drafts.read(id), plans.read(id)]);
  const gone = await call(recordDelete, { id });
  if (!gone.ok) {
    model.tell('drafts.deleteFailed', { name });
    return;
  }
  if (wasAtHand) await session.select(null);
  const restore = async () => {
    const back = await call(recordRestore, {
      draft: gone.value.draft ?? dataOf(draft),
      plan: gone.value.plan ?? dataOf(plan),
    });
    const restored = back.ok && back.value.saved;
    if (restored && wasAtHand) await session.select(id);
    model.tell(restored ? 'drafts.restored' : 'drafts.restoreFailed', { name });
  };
  model.tell('drafts.deleted', { name }, { text: 'undo', run: () => void restore() });
}

/** Ignores a finding in this record; the notice brings it back. */
export function ignoreFinding(model: ModelStore, session: SidePanelSession, findingId: string): void {
  session.ignore(findingId);
  const run = () => {
    session.heed(findingId);
    model.set({ notice: null });
  };
  model.tell('ignore.done', {}, { text: 'undo', run });
}

export function heedFinding(model: ModelStore, session: SidePanelSession, findingId: string): void {
  session.heed(findingId);
  model.tell('ignored.back.done');
}
