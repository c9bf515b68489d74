import { marksTag, panelTag } from '../../../lib/page/walk.ts';
import { panelBook } from '../../../lib/texts/panel.ts';
import { languages } from '../../../lib/texts/say.ts';
import { onClosedRoot } from './closed-root.ts';
import { cornerOf, type Inside, pageOf } from './inside.ts';
import { type ButtonSpot, findButton, type PanelView, readPanel } from './panel-reading.ts';
import { settledSight } from './settled-sight.ts';
import { until } from './until.ts';

export { panelTag } from '../../../lib/page/walk.ts';
export type { ButtonSpot, PanelView } from './panel-reading.ts';

/** Which list of the panel holds the findings, by its accessible name in every language of the product. */
const findingsListName = `^(${languages.map((language) => panelBook[language].findings).join('|')})$`;

/** A name of a button: whole, or a pattern. */
export type Name = string | RegExp;

/** The panel in a page, as a person with a mouse uses it; the same in Chromium and Firefox. */
export interface Panel {
  /** @returns what is seen now, or undefined when there is no panel in the page. */
  read(): Promise<PanelView | undefined>;
  text(): Promise<string>;
  heading(): Promise<string>;
  findings(): Promise<PanelView['findings']>;
  buttons(): Promise<string[]>;
  /** Waits until what is seen satisfies the predicate; the error tells what was seen last. */
  waitFor(predicate: (view: PanelView) => boolean, timeout?: number): Promise<PanelView>;
  /** Clicks with the real mouse. Waits for the button to be there, enabled and not covered. `nth` counts from 0. */
  click(name: Name, nth?: number): Promise<void>;
  /** @returns where the button is, whatever its state, or undefined when there is none. */
  spot(name: Name, nth?: number): Promise<ButtonSpot | undefined>;
  /** How many fields of the form carry a mark beside them. */
  marks(): Promise<number>;
  /** How many panel elements the page holds; never more than one in a healthy page. */
  count(): Promise<number>;
}

/** @returns a driver for the panel of that page; cheap, holds nothing, survives navigation. */
export function panel(page: Inside): Panel {
  const read = () => onClosedRoot(page, panelTag, readPanel, findingsListName);
  const seen = async () => until('the panel to show', read);
  const spot = (name: Name, nth = 0, scroll = true) =>
    onClosedRoot(page, panelTag, findButton, {
      name: typeof name === 'string' ? name : name.source,
      pattern: typeof name !== 'string',
      nth,
      scroll,
    });
  return {
    read,
    text: async () => (await seen()).text,
    heading: async () => (await seen()).heading,
    findings: async () => (await seen()).findings,
    buttons: async () => (await seen()).buttons,
    spot: (name, nth) => spot(name, nth),
    marks: async () =>
      (await onClosedRoot(page, marksTag, (root) => root.querySelectorAll('i').length, 0)) ?? 0,
    count: () => page.evaluate((tag) => document.querySelectorAll(tag).length, panelTag),
    async waitFor(predicate, timeout = 15_000) {
      let last: PanelView | undefined;
      const look = async () => {
        last = await read();
        return last && predicate(last) ? last : undefined;
      };
      return until('the panel to become as expected', look, timeout).catch((error: Error) => {
        throw new Error(`${error.message} It shows:\n${last?.text ?? '(no panel)'}`, { cause: error.cause });
      });
    },
    async click(name, nth) {
      // A person has looked at a panel before pressing anything in it, and it counts no press before that.
      await settledSight(page);
      let before: ButtonSpot | undefined;
      const { x, y } = await until(`the button ${name} to be ready`, async () => {
        const found = await spot(name, nth);
        if (!found) throw new Error(`No button ${name}. There are: ${(await read())?.buttons.join(' | ')}`);
        if (found.disabled) throw new Error(`The button ${name} is disabled.`);
        if (found.coveredBy) throw new Error(`The button ${name} is covered by ${found.coveredBy}.`);
        // A person aims at what stands still; while answers come in, the panel grows and buttons move.
        const still = before?.x === found.x && before.y === found.y;
        before = found;
        return still ? found : undefined;
      });
      const { mouse } = pageOf(page);
      const corner = await cornerOf(page);
      await mouse.move(corner.x + x, corner.y + y);
      await mouse.down();
      const pressed = await spot(name, nth, false);
      await mouse.up();
      // Pressing takes the focus from the form. What the panel does about that must not take the button from the mouse.
      if (pressed && Math.hypot(pressed.x - x, pressed.y - y) > 4) {
        throw new Error(
          `The button ${name} moved by ${Math.round(pressed.y - y)} px while it was pressed, so the click was lost.`,
        );
      }
    },
  };
}
