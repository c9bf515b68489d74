import type { Page } from 'puppeteer-core';
import type { Predictions } from './score.ts';

/** The first look at a page is made by code that never ran; these are the ones after it. */
const looks = 5;

/**
 * Asks our recogniser, whose bundle is in the page as `bundle`.
 * @returns what it said by the controls' marks, the milliseconds of its first look, and those of the later ones.
 */
export async function askOurs(tab: Page): Promise<{ said: Predictions; first: number; warm: number[] }> {
  return tab.evaluate((rounds) => {
    type Asked = {
      bundle: { findFields(root: Document): { key: string; element: Element }[] };
      marks: Map<Element, string>;
    };
    const { bundle, marks } = window as unknown as Asked;
    const times: number[] = [];
    let found: ReturnType<typeof bundle.findFields> = [];
    for (let look = 0; look <= rounds; look++) {
      const start = performance.now();
      found = bundle.findFields(document);
      times.push(performance.now() - start);
    }
    const said: Record<string, string> = {};
    for (const { key, element } of found) {
      const mark = marks.get(element);
      if (mark !== undefined && key !== 'other') said[mark] = key;
    }
    const [first = Number.NaN, ...warm] = times;
    return { said, first, warm };
  }, looks);
}
