import type { Frame, Page } from 'puppeteer-core';

/** A page, or one frame of it. */
export type Inside = Page | Frame;

export const frameOf = (inside: Inside): Frame => ('mainFrame' in inside ? inside.mainFrame() : inside);

export const pageOf = (inside: Inside): Page => ('mainFrame' in inside ? inside : inside.page());

/** @returns where the frame's own corner stands in the page's window; the mouse knows no frames. */
export async function cornerOf(inside: Inside): Promise<{ x: number; y: number }> {
  const corner = { x: 0, y: 0 };
  for (let frame = frameOf(inside); ; ) {
    const parent = frame.parentFrame();
    const element = parent && (await frame.frameElement());
    if (!parent || !element) return corner;
    const place = await element.evaluate((one) => {
      const { left, top } = one.getBoundingClientRect();
      return { x: left + one.clientLeft, y: top + one.clientTop };
    });
    corner.x += place.x;
    corner.y += place.y;
    frame = parent;
  }
}
