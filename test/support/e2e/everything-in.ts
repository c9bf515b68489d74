import type { Page } from 'puppeteer-core';
import { panelTag } from '../../../lib/page/walk.ts';
import { onClosedRoot } from '../browsers/closed-root.ts';

/**
 * @returns all that a page holds, for asserting that something is nowhere in it: markup, what open shadow roots hold,
 * what is typed into controls, and the inside of our panel, which the page itself cannot read.
 */
export async function everythingIn(page: Page): Promise<string> {
  const own = await page.evaluate(() => {
    const parts: string[] = [document.documentElement.outerHTML];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) {
          roots.push(element.shadowRoot);
          parts.push(element.shadowRoot.innerHTML);
        }
        if (element instanceof HTMLInputElement) parts.push(element.value);
      }
    }
    return parts.join('\n');
  });
  const ours = await onClosedRoot(page, panelTag, (root) => root.innerHTML, 0);
  return `${own}\n${ours ?? ''}`;
}
