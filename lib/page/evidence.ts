import { labelKey } from '../portals/label-key.ts';
import type { LabelMeaning } from '../portals/labels.ts';
import { autocompleteHint } from './autocomplete.ts';
import type { Control, ControlKind } from './controls.ts';
import { labelTexts, type TextSource } from './label-texts.ts';
import type { Recogniser } from './meanings.ts';
import { nearbyText } from './nearby-text.ts';
import { isTag } from './node-kind.ts';
import { optionsHint } from './select-options.ts';

/** What a control may mean, each with its confidence (0 to 1), and the label that people see. */
export type Evidence = {
  scores: Map<LabelMeaning, number>;
  label: string;
  /** True if no text for people names it. */
  bare: boolean;
  /** True for a label of one word. */
  lone: boolean;
};

/** No list to choose from has the customer's own name in it. */
const choosable = new Set<string>(
  (
    'country state city specialQualification educationSegment indirectReseller tags agreement.choice ' +
    'orderLines.offer orderLines.quantity other'
  ).split(' '),
);
const tickable = new Set<string>(
  'gdapOptIn agreement.choice specialQualification educationSegment other'.split(' '),
);

/** A tick can't be a city: what a control is rules meanings out before any text is weighed. */
function fits(meaning: LabelMeaning, kind: ControlKind, typed: boolean): boolean {
  switch (kind) {
    case 'refused':
      return meaning === 'other';
    case 'checkbox':
    case 'radio':
      return tickable.has(meaning);
    case 'select':
      return choosable.has(meaning);
    case 'combobox':
      // A box that proposes what one types takes any text: streets and companies are looked up like this.
      return choosable.has(meaning) || (typed && !tickable.has(meaning));
    case 'date':
      return meaning === 'agreement.date' || meaning === 'other';
    default:
      // Who leaves room for several lines wants an address or a story.
      return typed
        ? meaning !== 'gdapOptIn' && meaning !== 'agreement.choice'
        : /^(addr|other)/.test(meaning);
  }
}

/** What the control's type says: little for a number pad, which codes and days have too. */
function typeHint(element: HTMLElement): [LabelMeaning, number] | null {
  const { type } = element as HTMLInputElement;
  if (type === 'email') return ['email', 0.75];
  if (type === 'tel') return ['phone', 0.4];
  if (type === 'url') return ['website', 0.5];
  return null;
}

/** Evidence adds up without ever reaching certainty: 1 - (1 - a)(1 - b) …, each source weighed. */
export function evidenceOf(control: Control, { meaningsOf, meaningsOfName, isMark }: Recogniser): Evidence {
  const { element, kind } = control;
  const typed = isTag(element, 'input');
  const doubt = new Map<LabelMeaning, number>();
  const speak = (meaning: LabelMeaning, strength: number) => {
    if (!fits(meaning, kind, typed)) return;
    doubt.set(
      meaning,
      (doubt.get(meaning) ?? 1) * (1 - Math.min(meaning === 'fullName' ? 0.92 : 0.97, strength)),
    );
  };
  const texts = labelTexts(element, control.labels);
  const strongest = (source: TextSource) => {
    // Texts of one source say the same thing twice; only the best of them counts.
    const best = new Map<LabelMeaning, number>();
    for (const { text, weight } of texts.filter((entry) => entry.source === source)) {
      // An example of an address has a name in it that means nothing.
      if (/\S@\S/.test(text)) {
        best.set('email', 0.85 * weight);
        continue;
      }
      // Some pages give their names for programs to people, too; other single words are whole: "USt-IdNr.".
      const whole = source === 'code' ? null : meaningsOf(text);
      const glued = !whole || (whole.size === 0 && /^[!-~]+$/.test(text));
      for (const [meaning, score] of glued ? meaningsOfName(text) : whole) {
        best.set(meaning, Math.max(best.get(meaning) ?? 0, score * weight));
      }
    }
    for (const [meaning, strength] of best) speak(meaning, strength);
    return best.size;
  };
  const named = strongest('name');
  // A name that says nothing to us may have its sense from what stands by.
  if (named === 0 && texts[0]?.source === 'name' && (kind === 'text' || kind === 'select')) {
    const text = nearbyText(element);
    if (text) texts.push({ text, weight: 0.7, source: 'nearby' });
  }
  strongest('nearby');
  strongest('hint');
  strongest('code');
  const choices = optionsHint(element, isMark);
  const hint = typeHint(element);
  for (const one of [autocompleteHint(element), hint, choices]) if (one) speak(...one);
  const label = texts[0]?.text ?? '';
  // A list of countries is no state, whatever its label says: "Region" is said of both.
  if (choices && choices[0] !== 'country') doubt.delete('country');
  if (choices && choices[0] !== 'state') doubt.delete('state');
  // A box that takes e-mail addresses only takes one, though it is called a user name.
  if (hint?.[0] === 'email' && isMark('signIn', labelKey(label))) doubt.delete('other');
  // The tenant's suffix stands in the label, or behind the box as its own text.
  if (kind === 'text' && texts.some(({ text }) => text.includes('onmicrosoft'))) speak('domainPrefix', 0.8);
  // A tick's own words are a sentence; the heading above says what it is about.
  if (kind === 'checkbox')
    for (const [meaning, score] of meaningsOf(control.section)) speak(meaning, score * 0.8);
  if ((kind === 'checkbox' || kind === 'radio') && isMark('agreement', labelKey(control.section))) {
    speak('agreement.choice', 0.75);
  }
  if (kind === 'refused') speak('other', 0.97);
  const scores = new Map<LabelMeaning, number>();
  for (const [meaning, rest] of doubt) scores.set(meaning, 1 - rest);
  const bare = texts.every(({ source }) => source === 'code');
  return { scores, label, bare, lone: !bare && !labelKey(label).includes(' ') };
}
