import type { Settings } from '../account/settings.ts';
import { call } from '../messages/call.ts';
import type { NotSaved } from '../messages/saved.ts';
import { settingsChange } from '../messages/surface/settings.change.ts';

/** Stores the step from one to the other, over whatever else was stored meanwhile. */
export type SaveSettings = (
  before: Settings,
  after: Settings,
) => Promise<{ settings: Settings } | { why: NotSaved }>;

/** In the background: what several pages change goes through its one chain. */
export const sendSettings: SaveSettings = async (before, after) => {
  const answer = await call(settingsChange, { before, after });
  return answer.ok ? answer.value : { why: 'refused' };
};
