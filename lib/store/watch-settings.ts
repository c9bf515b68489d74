import { watchManaged } from './allowed-portals.ts';
import { area } from './area.ts';
import { fieldMapsKey } from './field-maps-key.ts';
import { settingsKey } from './settings-key.ts';

/**
 * Tells of every change of the user's settings or the organisation's, or of what was taught about pages, not what
 * changed: a page asks the background for what follows from it.
 * @returns a function that stops watching.
 */
export function watchSettings(onChange: () => void): () => void {
  const own = area('local').watch((key) => {
    if (key === settingsKey || key === fieldMapsKey) onChange();
  });
  const managed = watchManaged(onChange);
  return () => {
    own();
    managed();
  };
}
