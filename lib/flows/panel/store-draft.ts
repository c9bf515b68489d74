import type { Draft } from '../../drafts/draft.ts';
import { call } from '../../messages/call.ts';
import { roomMake } from '../../messages/panel/room.make.ts';
import type { Result } from '../../shared/result.ts';
import type { StoreError } from '../../store/area.ts';
import { drafts } from '../../store/things/draft.ts';

/**
 * Writes drafts. If storage is full, the background is asked to remove old records, and the write is tried once more
 * with what the form holds by then.
 *
 * Invariant: room is asked for once for all writes that were on their way before it was made, however late the browser
 * says that they failed; or records would go for nothing.
 *
 * @param newest the tab's draft now; another id means that the user went on to another record.
 */
export function createDraftStore(
  newest: () => Draft | null,
  onRemoved: (count: number) => void,
): (draft: Draft) => Promise<Result<void, StoreError>> {
  let asking: Promise<boolean> | null = null;
  /** How often room was made. */
  let times = 0;

  async function ask(draft: Draft): Promise<boolean> {
    const bytes = new Blob([JSON.stringify(draft)]).size;
    const room = await call(roomMake, { id: draft.id, bytes });
    asking = null;
    if (!room.ok || !room.value.made) return false;
    times += 1;
    onRemoved(room.value.removed);
    return true;
  }

  async function store(draft: Draft, asked = false): Promise<Result<void, StoreError>> {
    const before = times;
    const done = await drafts.write(draft);
    if (done.ok || done.error !== 'full' || asked) return done;
    const asks = before === times;
    if (asks) asking ??= ask(draft);
    if (asks && !(await asking)) return done;
    const now = newest();
    return store(now?.id === draft.id ? now : draft, asks);
  }
  return store;
}
