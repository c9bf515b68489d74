import { settingsThing } from '../store/things/settings.ts';
import { type Language, languageFor } from '../texts/say.ts';

/** @returns the language the user chose in options, else the browser's, else English. */
export async function languageNow(): Promise<Language> {
  const { data } = await settingsThing.read();
  return data.language === 'auto' ? languageFor(navigator.language) : data.language;
}
