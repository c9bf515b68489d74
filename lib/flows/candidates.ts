import type { FieldKey } from '../account/field-keys.ts';
import { areaCandidates } from '../countries/area-candidates.ts';
import { countryCandidates } from '../countries/country-candidates.ts';

/** Fields that portals let one choose from a list; for these every name of the choice is sent along. */
const chosen = new Set<FieldKey>([
  'country',
  'state',
  'specialQualification',
  'educationSegment',
  'indirectReseller',
]);

/**
 * @param country ISO code that the state belongs to.
 * @returns every way a list may call the value, best first; undefined for fields that are typed.
 */
export function candidatesFor(
  key: FieldKey,
  value: string,
  country: string | undefined,
): string[] | undefined {
  if (!chosen.has(key) || value === '') return undefined;
  if (key === 'country') {
    const names = countryCandidates(value);
    return names.length > 0 ? names : [value];
  }
  return key === 'state' ? areaCandidates(country, value) : [value];
}
