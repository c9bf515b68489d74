import type { Draft } from '../../drafts/draft.ts';
import { call } from '../../messages/call.ts';
import { roomMake } from '../../messages/panel/room.make.ts';
import type { Result } from '../../shared/result.ts';
import type { StoreError } from '../../store/area.ts';
import { drafts } from '../../store/things/draft.ts';

/**
 * Writes a draft. If storage is full, the background is asked to remove old records, and the write is tried once
 * more with what the form holds by then.
 * @param newest the tab's draft now; another id means that the user went on to another record.
 */
export async function storeDraft(
  draft: Draft,
  newest: () => Draft | null,
  onRemoved: (count: number) => void,
): Promise<Result<void, StoreError>> {
  const done = await drafts.write(draft);
  if (done.ok || done.error !== 'full') return done;
  const { id } = draft;
  const room = await call(roomMake, { id, bytes: new Blob([JSON.stringify(draft)]).size });
  if (!room.ok || !room.value.made) return done;
  onRemoved(room.value.removed);
  const now = newest();
  return drafts.write(now?.id === id ? now : draft);
}
