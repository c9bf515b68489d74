import type { Page } from 'puppeteer-core';
import type { Predictions } from './score.ts';

/** The first look at a page is made by code that never ran; these are the ones after it. */
const looks = 5;

/** What ours said by the controls' marks, which of these are shown, and the milliseconds of its first and later looks. */
type Asked = { said: Predictions; shown: string[]; first: number; warm: number[] };

/**
 * Asks our recogniser, whose bundle is in the page as `bundle`, about what the snapshot hides too: the labels have
 * it, and so has what Chromium says. The product itself takes only what is shown, which is timed.
 */
export async function askOurs(tab: Page): Promise<Asked> {
  return tab.evaluate((rounds) => {
    type Asked = {
      bundle: {
        findFields(root: Document, options?: { hidden: true }): { key: string; element: Element }[];
      };
      marks: Map<Element, string>;
    };
    const { bundle, marks } = window as unknown as Asked;
    const times: number[] = [];
    for (let look = 0; look <= rounds; look++) {
      const start = performance.now();
      bundle.findFields(document);
      times.push(performance.now() - start);
    }
    const said: Record<string, string> = {};
    for (const { key, element } of bundle.findFields(document, { hidden: true })) {
      const mark = marks.get(element);
      if (mark !== undefined && key !== 'other') said[mark] = key;
    }
    const [first = Number.NaN, ...warm] = times;
    const shown = [...marks].flatMap(([element, mark]) =>
      element.checkVisibility({ visibilityProperty: true }) ? [mark] : [],
    );
    return { said, shown, first, warm };
  }, looks);
}
