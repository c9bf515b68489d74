import { countryCodes } from '../../lib/countries/country-rules.ts';
import { regionName } from './region-name.ts';

const made = new Map<string, readonly { value: string; label: string }[]>();

/** @returns every country as a choice, named and sorted as the language does it. */
export function countryOptions(language: string): readonly { value: string; label: string }[] {
  const known = made.get(language);
  if (known) return known;
  const order = new Intl.Collator(language);
  const options = countryCodes
    .map((code) => ({ value: code, label: regionName(code, language) }))
    .sort((a, b) => order.compare(a.label, b.label));
  made.set(language, options);
  return options;
}
