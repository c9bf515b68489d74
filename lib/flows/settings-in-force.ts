import type { PolicyRead } from '../account/policy.ts';
import type { Settings } from '../account/settings.ts';
import { ownAfter, settingsUnder } from '../account/settings-under.ts';
import { readPolicy } from '../store/things/managed.ts';
import { settingsThing } from '../store/things/settings.ts';
import { type SaveSettings, sendSettings } from './send-settings.ts';

export { watchSettings } from '../store/watch-settings.ts';

type Read = Awaited<ReturnType<typeof settingsThing.read>>;

/** What the user chose, what the organisation set, and what follows from both. Read anew each time; never throws. */
export async function readSettings(): Promise<
  PolicyRead & { settings: Settings; own: Settings; state: Read['state'] }
> {
  const [{ data: own, state }, managed] = await Promise.all([settingsThing.read(), readPolicy()]);
  return { ...managed, own, state, settings: settingsUnder(managed.policy, own) };
}

/** @returns the settings that everything goes by. */
export async function settingsInForce(): Promise<Settings> {
  return (await readSettings()).settings;
}

/**
 * Changes what is in force and stores the user's part of it; what the organisation set stays out of it.
 * @returns whether it is stored.
 */
export async function changeSettings(
  change: (inForce: Settings) => Settings,
  save: SaveSettings = sendSettings,
): Promise<boolean> {
  const { settings, own, policy } = await readSettings();
  return 'settings' in (await save(own, ownAfter(change(settings), own, policy)));
}
