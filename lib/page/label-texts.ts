import type { Labels } from './controls.ts';
import { nearbyText } from './nearby-text.ts';
import { isShadowRoot, isTag } from './node-kind.ts';
import { radioGroupOf, roleOf, slottedInto } from './role-of.ts';
import { shownText } from './shown-text.ts';
import { hostsOf } from './walk.ts';

/** Where a text comes from: a name that the page gives, what stands by, hints inside the box, words for programs. */
export type TextSource = 'name' | 'nearby' | 'hint' | 'code';

/** One text that may name a control, with how much it can be trusted (0 to 1). */
export type LabelText = { text: string; weight: number; source: TextSource };

/** `aria-labelledby` names ids of the element's own tree; portals also use it for ids one tree further out. */
function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/).filter(Boolean) ?? [];
  const texts = ids.map((id) => {
    for (let root = element.getRootNode(); ; ) {
      const named = (root as Document | ShadowRoot).getElementById?.(id);
      if (named) return shownText(named);
      if (!isShadowRoot(root)) return '';
      root = root.host.getRootNode();
    }
  });
  return texts.filter(Boolean).join(' ');
}

function labelElements(element: Element, known?: Labels): string[] {
  const labels = known ? known.get(element) : (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return [...labels].map((label) => shownText(label));
  const wrapping = element.closest('label');
  // One label around several boxes is the first one's; what the others are called stands beside them.
  return wrapping && (wrapping.control ?? element) === element ? [shownText(wrapping)] : [];
}

/** A component's own label: an attribute, a slotted child, or a `<label for>` that names the host. */
function hostTexts(element: Element, known?: Labels): string[] {
  const texts: string[] = [];
  for (const host of [...slottedInto(element), ...hostsOf(element)]) {
    texts.push(labelledBy(host), host.getAttribute('label') ?? '', host.getAttribute('aria-label') ?? '');
    for (const child of host.children) if (child.slot === 'label') texts.push(shownText(child));
    if (host.id) {
      const root = host.getRootNode() as Document | ShadowRoot;
      const label = known ? known.get(host)?.[0] : root.querySelector(`label[for="${CSS.escape(host.id)}"]`);
      if (label) texts.push(shownText(label));
    }
    // The chain above a component that names itself belongs to the form, not to this control.
    if (texts.some(Boolean)) break;
  }
  return texts;
}

/** For a group of radios or a single tick the group's name says what is asked, not the first choice's. */
function groupTexts(element: Element): string[] {
  const group =
    element.closest(':is([role=radiogroup], [role=group]):not(form), fieldset') ?? radioGroupOf(element);
  // Radios that are components of their own stand in one that carries the group's name.
  if (!group) {
    const around = element.parentElement;
    return isTag(around, 'form') ? [] : [around?.getAttribute('label') ?? ''];
  }
  const legend = group.querySelector('legend');
  return [labelledBy(group), group.getAttribute('aria-label') ?? '', legend ? shownText(legend) : ''];
}

const sayable = /[\p{L}\p{N}]/u;

/**
 * @param labels those of the page, where many controls are asked for one after the other.
 * @returns every text that may name the control, the most trustworthy first; empty ones left out.
 */
export function labelTexts(element: HTMLElement, labels?: Labels): LabelText[] {
  const texts: LabelText[] = [];
  const add = (text: string | null | undefined, weight: number, source: LabelText['source']) => {
    if (text && sayable.test(text)) texts.push({ text: text.trim(), weight, source });
  };
  add(labelledBy(element), 1, 'name');
  add(element.getAttribute('aria-label'), 1, 'name');
  for (const text of labelElements(element, labels)) add(text, 1, 'name');
  for (const text of hostTexts(element, labels)) add(text, 0.98, 'name');
  const radio = element.matches('[type=radio]') || roleOf(element) === 'radio';
  if (radio) for (const text of groupTexts(element)) add(text, 0.9, 'name');
  if (texts.length === 0) add(nearbyText(element), 0.9, 'nearby');
  add(element.getAttribute('placeholder'), 0.85, 'hint');
  add(element.getAttribute('title'), 0.8, 'hint');
  // Old forms write into the box itself what belongs there.
  if (texts.length === 0 && element.localName === 'input') add(element.getAttribute('value'), 0.7, 'hint');
  add(element.getAttribute('name'), 0.8, 'code');
  add(element.id, 0.75, 'code');
  for (const holder of [element, ...hostsOf(element).slice(0, 1)]) {
    add(holder.getAttribute('data-l10n-key'), 0.8, 'code');
  }
  return texts;
}
