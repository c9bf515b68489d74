import labels from '../../labels/labels.json' with { type: 'json' };
import { settings } from '../settings.ts';
import { en } from './en.ts';
import { marks } from './marks.ts';
import { pl } from './pl.ts';

/** The portal's own words; every language but Polish falls back to English, as on the real one. */
export const words = settings.language === 'pl' ? pl : en;

export type LabelKey = keyof typeof labels;
const table = labels as Record<string, Record<string, string[]>>;

/** A label in the page's language and wording; English where the language lacks it. */
export function label(key: LabelKey): string {
  const unknown = settings.unknown.indexOf(key);
  if (unknown >= 0) return `Zone ${7 + unknown}`;
  const variants = table[key]?.[settings.language] ?? table[key]?.en ?? [];
  return (settings.wording === 'second' ? variants[1] : undefined) ?? variants[0] ?? key;
}

/** A heading of the customer list and of its export: always the first wording, and in English "Company name". */
export function columnLabel(key: LabelKey): string {
  const text = (table[key]?.[settings.language] ?? table[key]?.en)?.[0] ?? key;
  return text === 'Company' ? 'Company name' : text;
}

/** A field's label with its mark: `Company *`, or `Legal company name (required)` in the second wording. */
export function fieldLabel(key: LabelKey, required: boolean): string {
  if (settings.wording === 'first') return required ? `${label(key)} *` : label(key);
  const [must, may] = marks[settings.language] ?? ['(required)', '(optional)'];
  return `${label(key)} ${required ? must : may}`;
}

const regions = new Intl.DisplayNames([settings.language, 'en'], { type: 'region' });

/** A country's name in the page's language. */
export function countryName(code: string): string {
  return regions.of(code) ?? code;
}

/** Puts names into the order of the page's language. */
export const { compare } = new Intl.Collator([settings.language, 'en']);
