import { settings } from '../settings.ts';
import { emptyValues, type ValueKey, type Values } from './values.ts';

const texts =
  'companyName domainPrefix addressLine1 addressLine2 city postalCode firstName lastName email phone';

let first = true;

/** The hostile variants that empty what was entered: some time after another country, or once after the first change. */
export function forgetLater(field: ValueKey, set: (texts: Partial<Values>) => void): void {
  const empties = settings.hostile === 'empties' && field === 'country';
  const late = settings.hostile === 'late' && first;
  first = false;
  if (!empties && !late) return;
  const empty = emptyValues();
  const emptied = Object.fromEntries(texts.split(' ').map((key) => [key, empty[key as ValueKey]]));
  setTimeout(() => set(emptied), late ? 700 : 300);
}
