import type { Page } from 'puppeteer-core';
import { labelledFields } from './language-form.ts';

const ours = new Map<string, string>(labelledFields);

/**
 * Asks our recogniser, whose bundle is in the page as `bundle`, about the form of `languageForm`.
 * @returns `field: what it was taken for` for every control that was taken for something else.
 */
export async function mistakenIn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    type Bundle = { findFields(root: Document): { key: string; element: Element }[] };
    const { bundle } = window as unknown as { bundle: Bundle };
    const marks = new Map<Element, string>();
    for (const element of document.querySelectorAll('[data-key]')) {
      marks.set(element, element.getAttribute('data-key') as string);
      element.removeAttribute('data-key');
    }
    const found = new Map(bundle.findFields(document).map(({ key, element }) => [element, key]));
    return [...marks].map(([element, name]) => [name, found.get(element) ?? 'nothing'] as const);
  });
  return said.filter(([name, key]) => ours.get(name) !== key).map(([name, key]) => `${name}: ${key}`);
}
