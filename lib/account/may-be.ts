import type { TaughtKey } from './field-map.ts';

const ticks = new Set<TaughtKey>(['agreement.choice', 'specialQualification', 'educationSegment']);

/**
 * @param kind how a control is read and written: `text`, `date`, `select`, `combobox`, `checkbox`, `radio`, `refused`.
 * @returns whether such a control can be that field.
 */
export function mayBe(key: TaughtKey, kind: string): boolean {
  if (kind === 'refused' || key === 'other') return kind !== 'refused';
  if (kind === 'date') return key === 'agreement.date';
  if (key === 'gdapOptIn') return kind === 'checkbox';
  if (kind === 'checkbox' || kind === 'radio') return ticks.has(key);
  return key !== 'agreement.choice' || kind !== 'text';
}
