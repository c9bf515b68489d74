import { defaultSettings, type Settings, settingsSchema } from '../../account/settings.ts';
import { type Stored, stored } from '../stored.ts';

export const settingsThing: Stored<Settings> = stored('settings', {
  version: 1,
  schema: settingsSchema,
  fallback: defaultSettings,
});
