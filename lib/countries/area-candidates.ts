import { findArea } from './areas.ts';

/**
 * Every way a portal's list may show an area, best first, for picking an option.
 * @param text what the record holds: a code, a name or an alias.
 * @returns the text itself, then code, names and aliases; only the text itself if the area isn't known; nothing
 * for an empty text.
 */
export function areaCandidates(country: string | undefined, text: string): string[] {
  const value = text.trim();
  if (value === '') return [];
  const area = findArea(country, value);
  if (!area) return [value];
  const all = [value, area.code, area.name, area.local ?? '', ...area.aliases, `${country}-${area.code}`];
  return [...new Set(all.filter((candidate) => candidate !== ''))];
}
