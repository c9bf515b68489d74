import type { Draft } from '../../drafts/draft.ts';
import { call } from '../../messages/call.ts';
import { roomMake } from '../../messages/panel/room.make.ts';
import type { Result } from '../../shared/result.ts';
import type { StoreError } from '../../store/area.ts';
import { drafts } from '../../store/things/draft.ts';

/**
 * Writes drafts. If storage is full, the background is asked to remove old records, and the write is tried once more
 * with what the form holds by then. Writes that fail together ask once, or twice as much would go.
 * @param newest the tab's draft now; another id means that the user went on to another record.
 */
export function createDraftStore(
  newest: () => Draft | null,
  onRemoved: (count: number) => void,
): (draft: Draft) => Promise<Result<void, StoreError>> {
  let asking: Promise<boolean> | null = null;

  async function ask(draft: Draft): Promise<boolean> {
    const bytes = new Blob([JSON.stringify(draft)]).size;
    const room = await call(roomMake, { id: draft.id, bytes });
    asking = null;
    if (!room.ok || !room.value.made) return false;
    onRemoved(room.value.removed);
    return true;
  }

  return async (draft) => {
    const done = await drafts.write(draft);
    if (done.ok || done.error !== 'full') return done;
    asking ??= ask(draft);
    if (!(await asking)) return done;
    const now = newest();
    return drafts.write(now?.id === draft.id ? now : draft);
  };
}
