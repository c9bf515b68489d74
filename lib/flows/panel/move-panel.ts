import { call } from '../../messages/call.ts';
import { placeChange } from '../../messages/panel/place.change.ts';
import { changePlace, type PlaceChange } from '../change-place.ts';

/**
 * Folds, moves or pauses the panel, in the background's chain. A panel whose background is stuck must still get out of
 * the way, so then the change is written from here.
 * @param origin this page's site.
 */
export async function movePanel(change: PlaceChange, origin: string): Promise<void> {
  const answer = await call(placeChange, change);
  if (!answer.ok || !answer.value.saved) await changePlace(change, origin);
}
