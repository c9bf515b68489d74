import type { FieldValue } from '../account/field-value.ts';
import { capped, squeezed } from '../shared/text.ts';
import { labelTexts } from './label-texts.ts';
import { isTag } from './node-kind.ts';
import type { FoundField } from './recognise-fields.ts';
import { hasState, radioGroupOf, slottedInto } from './role-of.ts';
import { placeholderPart, shownBeside } from './shown-beside.ts';
import { shownText } from './shown-text.ts';
import { readTags } from './tags.ts';
import { hostsOf } from './walk.ts';

const promptWords =
  /^(select|choose|pick|wybierz|w[äa]hlen|ausw[äa]hl|bitte|s[ée]lectionn|choisi|selecci|elija|elegir|scegli|selezion|seleciona|selecione|kies|selecteer|välj|vælg|velg|vyberte|vybrat|zvolte|válass|seçin|выберите|選択|选择|選擇|선택)/iu;

/** @returns the text a combobox shows as chosen; '' for a prompt or a placeholder. */
export function comboboxText(element: HTMLElement): string {
  if (isTag(element, 'input')) {
    const text = squeezed(element.value) || shownBeside(element);
    return promptWords.test(text) ? '' : capped(text);
  }
  if (element.getAttribute('role') === 'listbox') {
    const chosen = element.querySelector(
      '[role=option][aria-selected=true], [role=option][aria-checked=true]',
    );
    return chosen ? capped(shownText(chosen)) : '';
  }
  const holders = [element, ...slottedInto(element), ...hostsOf(element).slice(0, 1)];
  for (const holder of holders) {
    if (holder.matches(placeholderPart) || holder.hasAttribute('placeholder-shown')) return '';
  }
  if (element.querySelector(placeholderPart)) return '';
  const text = squeezed(element.getAttribute('aria-valuetext') || shownText(element));
  const prompt = promptWords.test(text) || holders.some((one) => one.getAttribute('placeholder') === text);
  return prompt ? '' : capped(text);
}

/** @returns whether a native or ARIA tick is set. Custom hosts keep their state out of reach, their inner box does not. */
export function isTicked(element: Element): boolean {
  if (isTag(element, 'input')) return element.checked;
  return element.getAttribute('aria-checked') === 'true' || hasState(element, 'checked');
}

/** @returns all radios of the group that `first` belongs to. */
export function radiosOf(first: HTMLElement): HTMLElement[] {
  const group = radioGroupOf(first);
  const root = first.getRootNode() as Document | ShadowRoot;
  const within: ParentNode = group ?? root;
  const kind = first.localName.includes('-') ? first.localName : 'input[type=radio], [role=radio]';
  const all = [...within.querySelectorAll<HTMLElement>(kind)];
  const name = first.getAttribute('name');
  if (!group && !name) {
    const siblings = all.filter((radio) => Node.prototype.contains.call(first.parentElement ?? first, radio));
    return siblings.length > 1 ? siblings : radiosOfHosts(first);
  }
  if (group) return all.length > 0 ? all : radiosOfHosts(first);
  return all.filter((radio) => radio.getAttribute('name') === name);
}

/** Each radio of a component kit sits in a shadow root of its own; its siblings are found through the hosts. */
function radiosOfHosts(first: HTMLElement): HTMLElement[] {
  const parent = hostsOf(first)[0]?.parentElement;
  if (!parent) return [];
  return [...(Reflect.get(Element.prototype, 'children', parent) as HTMLCollection)]
    .map((sibling) => sibling.shadowRoot?.querySelector<HTMLElement>('input[type=radio], [role=radio]'))
    .filter((radio): radio is HTMLElement => radio !== null && radio !== undefined);
}

/** @returns the label of one choice of a group, without the group's own name. */
export function choiceLabel(radio: HTMLElement): string {
  const own = isTag(radio, 'input') ? '' : radio.getAttribute('aria-label') || shownText(radio);
  return own || (labelTexts(radio).find((label) => label.source === 'name')?.text ?? '');
}

/**
 * Reads what the control holds now. A select answers its option's value where that is a two-letter code
 * (portals put the ISO code there), else the text that people see.
 */
export function readField(found: FoundField): FieldValue {
  const { element, control } = found;
  if (found.key === 'tags' && control === 'text') return readTags(found);
  switch (control) {
    case 'select': {
      const option = (element as HTMLSelectElement).selectedOptions[0];
      if (!option || option.value === '') return '';
      return /^[A-Z]{2}$/.test(option.value) ? option.value : capped(option.text).trim();
    }
    case 'combobox':
      return comboboxText(element);
    case 'checkbox':
      if (found.key === 'gdapOptIn') return isTicked(element);
      // Every other field is a text: a single tick stands for its own label.
      return isTicked(element) ? capped(choiceLabel(element)) : '';
    case 'radio': {
      const chosen = radiosOf(element).find(isTicked);
      return chosen ? capped(choiceLabel(chosen)) : '';
    }
    default:
      return capped((element as HTMLInputElement).value ?? '');
  }
}

/** @returns the choices a native list offers, as shown; nothing for lists that must be opened first. */
export function offeredBy(found: FoundField): string[] {
  if (!isTag(found.element, 'select')) return [];
  return [...found.element.options]
    .filter((option) => option.value !== '')
    .slice(0, 400)
    .flatMap((option) =>
      option.value.length <= 3 ? [option.value, option.text.trim()] : [option.text.trim()],
    )
    .map((text) => text.slice(0, 200))
    .slice(0, 400);
}
