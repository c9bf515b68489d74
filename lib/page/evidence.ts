import { labelKey } from '../portals/label-key.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import type { Control, ControlKind } from './controls.ts';
import { labelTexts } from './label-texts.ts';
import type { Recogniser } from './meanings.ts';
import { isTag } from './node-kind.ts';

/** What a control may mean, each with its confidence (0 to 1), and the label that people see. */
export type Evidence = { scores: Map<LabelMeaning, number>; label: string };

/** WHATWG autofill field names that say what we ask for; others say nothing. */
const byAutocomplete: Record<string, LabelMeaning> = {
  organization: 'companyName',
  country: 'country',
  'country-name': 'country',
  'address-line1': 'addressLine1',
  'street-address': 'addressLine1',
  'address-line2': 'addressLine2',
  'address-level2': 'city',
  'address-level1': 'state',
  'postal-code': 'postalCode',
  'given-name': 'firstName',
  'additional-name': 'middleName',
  'family-name': 'lastName',
  name: 'fullName',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  url: 'website',
  username: 'other',
};

const choosable = new Set<LabelMeaning>([
  'country',
  'state',
  'city',
  'specialQualification',
  'educationSegment',
  'indirectReseller',
  'tags',
  'agreement.choice',
  'orderLines.offer',
  'orderLines.quantity',
  'companyName',
  'other',
  'fullName',
]);
const tickable = new Set<LabelMeaning>([
  'gdapOptIn',
  'agreement.choice',
  'specialQualification',
  'educationSegment',
  'other',
]);

/** A tick can't be a city: what a control is rules meanings out before any text is weighed. */
function fits(meaning: LabelMeaning, kind: ControlKind): boolean {
  switch (kind) {
    case 'refused':
      return meaning === 'other';
    case 'checkbox':
    case 'radio':
      return tickable.has(meaning);
    case 'select':
    case 'combobox':
      return choosable.has(meaning);
    case 'date':
      return meaning === 'agreement.date' || meaning === 'other';
    default:
      return meaning !== 'gdapOptIn' && meaning !== 'agreement.choice';
  }
}

function typeHint(element: HTMLElement): [LabelMeaning, number] | null {
  const type = (element as HTMLInputElement).type;
  if (type === 'email') return ['email', 0.6];
  if (type === 'tel') return ['phone', 0.55];
  if (type === 'url') return ['website', 0.5];
  return null;
}

function looksLikeCountries(element: HTMLElement): boolean {
  if (!isTag(element, 'select') || element.options.length < 60) return false;
  const codes = [...element.options].filter((option) => /^[A-Z]{2}$/.test(option.value));
  return codes.length >= element.options.length * 0.8;
}

/** Evidence adds up without ever reaching certainty: 1 - (1 - a)(1 - b) …, each source weighed. */
export function evidenceOf(control: Control, { meaningsOf, isMark }: Recogniser): Evidence {
  const { element, kind } = control;
  const doubt = new Map<LabelMeaning, number>();
  const speak = (meaning: LabelMeaning, strength: number) => {
    if (!fits(meaning, kind)) return;
    doubt.set(meaning, (doubt.get(meaning) ?? 1) * (1 - Math.min(0.97, strength)));
  };
  const token = element.getAttribute('autocomplete')?.trim().toLowerCase().split(/\s+/).at(-1);
  const known = token ? byAutocomplete[token] : undefined;
  if (known) speak(known, 0.95);
  const texts = labelTexts(element, control.labels);
  const best: Map<LabelMeaning, number>[] = [];
  for (const source of ['name', 'nearby', 'hint'] as const) {
    // Texts of one source say the same thing twice; only the best of them counts.
    const strongest = new Map<LabelMeaning, number>();
    for (const { text, weight } of texts.filter((entry) => entry.source === source)) {
      for (const [meaning, score] of meaningsOf(text)) {
        strongest.set(meaning, Math.max(strongest.get(meaning) ?? 0, score * weight));
      }
    }
    best.push(strongest);
  }
  for (const strongest of best) for (const [meaning, strength] of strongest) speak(meaning, strength);
  // The tenant's suffix stands in the label, or behind the box as its own text.
  if (kind === 'text' && texts.some(({ text }) => text.includes('onmicrosoft'))) speak('domainPrefix', 0.8);
  const hint = typeHint(element);
  if (hint) speak(hint[0], hint[1]);
  if (looksLikeCountries(element)) speak('country', 0.8);
  // A tick's own words are a sentence; the heading above says what it is about.
  if (kind === 'checkbox')
    for (const [meaning, score] of meaningsOf(control.section)) speak(meaning, score * 0.8);
  if ((kind === 'checkbox' || kind === 'radio') && isMark('agreement', labelKey(control.section))) {
    speak('agreement.choice', 0.75);
  }
  if (kind === 'refused') speak('other', 0.97);
  const scores = new Map<LabelMeaning, number>();
  for (const [meaning, rest] of doubt) scores.set(meaning, 1 - rest);
  return { scores, label: texts[0]?.text ?? '' };
}
