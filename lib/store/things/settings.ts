import { defaultSettings, type Settings, settingsSchema } from '../../account/settings.ts';
import { settingsKey } from '../settings-key.ts';
import { type Stored, stored } from '../stored.ts';

export const settingsThing: Stored<Settings> = stored(settingsKey, {
  version: 1,
  schema: settingsSchema,
  fallback: defaultSettings,
});
