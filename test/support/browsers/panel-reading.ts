/** What a person sees in the panel at one moment. */
export interface PanelView {
  /** All visible text, a line for each block. */
  text: string;
  /** The first heading: the status. */
  heading: string;
  /** Accessible names of the buttons that can be seen, disabled ones included. */
  buttons: string[];
  /** The entries of the list of findings, top to bottom. */
  findings: { text: string; buttons: string[] }[];
}

/**
 * Runs inside the page, on the panel's root; must need nothing from around it.
 * @param listName source of a regular expression for the name of the list of findings.
 */
export function readPanel(root: ShadowRoot, listName: string): PanelView {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const visibleText = (element: Element) => (element instanceof HTMLElement ? element.innerText : '');
  const nameOf = (element: Element): string => {
    // A choice is called what its label says.
    if (element instanceof HTMLInputElement) return squeeze(element.closest('label')?.textContent);
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = squeeze(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
    return labelled || squeeze(element.getAttribute('aria-label')) || squeeze(visibleText(element));
  };
  const buttonsIn = (part: ParentNode) =>
    [...part.querySelectorAll('button, [role="button"], summary, input[type="radio"]')]
      .filter(shown)
      .map(nameOf);
  const lists = [...root.querySelectorAll('ul, ol, [role="list"]')].filter(shown);
  const list = lists.find((each) => new RegExp(listName).test(nameOf(each)));
  const entries = list ? [...list.children].filter(shown) : [];
  const heading = [...root.querySelectorAll('h1, h2, h3, [role="heading"]')].find(shown);
  return {
    text: [...root.children].filter(shown).map(visibleText).join('\n').trim(),
    heading: heading ? squeeze(visibleText(heading)) : '',
    buttons: buttonsIn(root),
    findings: entries.map((entry) => ({ text: squeeze(visibleText(entry)), buttons: buttonsIn(entry) })),
  };
}

/** Where to click, in CSS pixels of the viewport, and whether a click there would reach the button. */
export interface ButtonSpot {
  x: number;
  y: number;
  disabled: boolean;
  /** What would receive the click instead, when the button is covered. */
  coveredBy: string | undefined;
}

/**
 * Runs inside the page, on the panel's root; must need nothing from around it. Scrolls the button into view if asked to.
 * @param wanted `name` is compared whole when it is no pattern; `nth` counts equal names from 0.
 */
export async function findButton(
  root: ShadowRoot,
  wanted: { name: string; pattern: boolean; nth: number; scroll: boolean },
): Promise<ButtonSpot | undefined> {
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement): string => {
    // A choice is called what its label says.
    if (element instanceof HTMLInputElement) return squeeze(element.closest('label')?.textContent);
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labelled = squeeze(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
    return labelled || squeeze(element.getAttribute('aria-label')) || squeeze(element.innerText);
  };
  const fits = (name: string) => (wanted.pattern ? new RegExp(wanted.name).test(name) : name === wanted.name);
  const button = [
    ...root.querySelectorAll<HTMLElement>('button, [role="button"], summary, input[type="radio"]'),
  ]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }) && fits(nameOf(each)))
    .at(wanted.nth);
  if (!button) return undefined;
  if (wanted.scroll) button.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const box = button.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const hit = document.elementFromPoint(x, y);
  const inside = hit === root.host ? root.elementFromPoint(x, y) : null;
  const reached = inside !== null && button.contains(inside);
  const coveredBy = reached ? undefined : ((inside ?? hit)?.tagName.toLowerCase() ?? 'nothing in view');
  return { x, y, disabled: button.matches(':disabled, [aria-disabled="true"]'), coveredBy };
}
