/** A control of the page, wherever it stands. */
export interface ControlWish {
  /** The field's label as a person reads it; a trailing required mark is ignored. Source of a pattern if `pattern`. */
  label: string;
  pattern: boolean;
  /** Counts fields with the same label from 0. */
  nth: number;
}

/**
 * Runs inside the page; must need nothing from around it. Walks through all open shadow roots.
 * @returns the native control or the element with a control's role whose label is the wanted one.
 */
export function findControl(wish: ControlWish): Element | null {
  const tidy = (text: string | null | undefined) =>
    (text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(?<!\s)\s*(\*|\(required\)|\(wymagane\))$/i, '')
      .trim();
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  /** A slot in a label shows what the host's children say, or its own fallback. */
  const spoken = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
      return node.assignedNodes().map(spoken).join(' ');
    }
    if (node instanceof Element && node.matches('input, select, textarea, [role="option"]')) return '';
    return [...node.childNodes].map(spoken).join(' ');
  };
  const namesOf = (control: Element): string[] => {
    const root = control.getRootNode() as Document | ShadowRoot;
    const byId = (control.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => root.getElementById(id));
    const labels = 'labels' in control ? [...((control as HTMLInputElement).labels ?? [])] : [];
    const elements = [...byId, ...labels].filter((element) => element !== null);
    return [control.getAttribute('aria-label'), ...elements.map(spoken)].map(tidy);
  };
  const controls =
    'input, select, textarea, [role="combobox"], [role="checkbox"], [role="radio"], [role="switch"]';
  const found = roots
    .flatMap((root) => [...root.querySelectorAll(controls)])
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) =>
      namesOf(control).some((name) =>
        wish.pattern ? new RegExp(wish.label).test(name) : name === tidy(wish.label),
      ),
    );
  return found[wish.nth] ?? null;
}

/** A clickable thing of the page by what it says. */
export interface SpokenWish {
  text: string;
  pattern: boolean;
  /** Selector of what counts: buttons, options, links. */
  selector: string;
}

/** Runs inside the page; must need nothing from around it. @returns the first visible element that says the text. */
export function findSpoken(wish: SpokenWish): Element | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  }
  const spoken = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(spoken).join('');
    return [...node.childNodes].map(spoken).join('');
  };
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const says = (element: Element) => {
    const text = tidy(element.getAttribute('aria-label') ?? spoken(element));
    return wish.pattern ? new RegExp(wish.text).test(text) : text === wish.text;
  };
  const all = roots.flatMap((root) => [...root.querySelectorAll(wish.selector)]);
  return (
    all.find((element) => element.checkVisibility({ visibilityProperty: true }) && says(element)) ?? null
  );
}
