import { type Language, languageFor } from '../texts/say.ts';
import { settingsInForce } from './settings-in-force.ts';

/** @returns the language the organisation or the user chose, else the browser's, else English. */
export async function languageNow(): Promise<Language> {
  const { language } = await settingsInForce();
  return language === 'auto' ? languageFor(navigator.language) : language;
}
