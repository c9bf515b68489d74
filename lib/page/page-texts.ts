import { labelKey } from '../portals/label-key.ts';
import type { PageTexts } from '../portals/portal.ts';
import { shownText } from './shown-text.ts';
import { isVisible, type OpenRoot, openRootOnly, walk } from './walk.ts';

const headings = new Set(['h1', 'h2', 'h3', 'legend']);
const mostTexts = 60;

function isButton(element: Element): boolean {
  return (
    element.localName === 'button' ||
    element.localName.endsWith('-button') ||
    element.getAttribute('role') === 'button'
  );
}

/** @returns what the page says of itself beside its fields: headings, buttons and the step it marks as current. */
export function pageTexts(
  root: Document | Element,
  path: string,
  forms: PageTexts['forms'],
  isMark: PageTexts['isMark'],
  openRoot: OpenRoot = openRootOnly,
): PageTexts {
  const fields = new Set(forms.flatMap((keys) => [...keys]));
  const texts: PageTexts = { path, headings: [], buttons: [], currentStep: null, fields, forms, isMark };
  walk(
    root,
    (element) => {
      const heading = headings.has(element.localName) || element.getAttribute('role') === 'heading';
      const current = element.hasAttribute('aria-current') && element.getAttribute('aria-current') === 'step';
      const button = !heading && !current && isButton(element);
      const list = heading ? texts.headings : texts.buttons;
      if (!(current || ((heading || button) && list.length < mostTexts)) || !isVisible(element)) return;
      const key = labelKey(shownText(element));
      if (key === '') return;
      if (current) texts.currentStep ??= key;
      else list.push(key);
    },
    openRoot,
  );
  return texts;
}
