import type { Browser, Page } from 'puppeteer-core';
import type { Predictions } from './score.ts';

/** Where the marks of a page are kept while a detector looks at it. */
type MarkedWindow = { marks: Map<Element, string> };

/**
 * @returns a tab in which every page loses its marks as soon as it is parsed: before a browser's own detector looks
 * at it, since that waits for the same moment, and before anybody asks ours.
 */
export async function markedTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    const marks = new Map<Element, string>();
    Object.assign(window, { marks });
    document.addEventListener('DOMContentLoaded', () => {
      for (const element of document.querySelectorAll('[data-pk]')) {
        marks.set(element, element.getAttribute('data-pk') ?? '');
        element.removeAttribute('data-pk');
      }
    });
  });
  return tab;
}

/** @returns what a browser wrote on the marked controls: the value of this attribute by their mark. */
export function writtenOn(tab: Page, attribute: string): Promise<Predictions> {
  return tab.evaluate((name) => {
    const { marks } = window as unknown as MarkedWindow;
    const said: Record<string, string> = {};
    for (const [element, mark] of marks) {
      const word = element.getAttribute(name);
      if (word !== null) said[mark] = word;
    }
    return said;
  }, attribute);
}

/** @returns the predictions in the words of the labels; kinds that those don't know are left out. */
export function inOurWords(said: Predictions, words: Readonly<Record<string, string>>): Predictions {
  const known = Object.entries(said).flatMap(([mark, word]) => {
    const type = words[word];
    return type === undefined ? [] : [[mark, type] as const];
  });
  return Object.fromEntries(known);
}
