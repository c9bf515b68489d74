import { mergedSettings } from '../../account/merged-settings.ts';
import type { Settings } from '../../account/settings.ts';
import type { StoreError } from '../../store/area.ts';
import { settingsThing } from '../../store/things.ts';

/** Writes a change of the settings over whatever is stored now. Call it in the chain: it reads before it writes. */
export async function writeSettings(
  before: Settings,
  after: Settings,
): Promise<{ settings: Settings } | { why: StoreError }> {
  const settings = mergedSettings(before, after, (await settingsThing.read()).data);
  const done = await settingsThing.write(settings);
  return done.ok ? { settings } : { why: done.error };
}
