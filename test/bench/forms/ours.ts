import type { Page } from 'puppeteer-core';
import type { Predictions } from './score.ts';

/**
 * Asks our recogniser, whose bundle is in the page as `bundle`. The marks are taken off before it looks.
 * @returns what it said, and the milliseconds it took.
 */
export async function askOurs(page: Page): Promise<{ said: Predictions; ms: number }> {
  return page.evaluate(() => {
    type Bundle = { findFields(root: Document): { key: string; element: Element }[] };
    const { bundle } = window as unknown as { bundle: Bundle };
    const marks = new Map<Element, string>();
    for (const element of document.querySelectorAll('[data-pk]')) {
      marks.set(element, element.getAttribute('data-pk') as string);
      element.removeAttribute('data-pk');
    }
    const start = performance.now();
    const found = bundle.findFields(document);
    const ms = performance.now() - start;
    const said: Record<string, string> = {};
    for (const { key, element } of found) {
      const mark = marks.get(element);
      if (mark !== undefined && key !== 'other') said[mark] = key;
    }
    return { said, ms };
  });
}
