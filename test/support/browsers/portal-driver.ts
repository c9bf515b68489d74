import type { ElementHandle } from 'puppeteer-core';
import { findControl, findSpoken } from './deep-query.ts';
import { cornerOf, type Inside, pageOf } from './inside.ts';
import { until } from './until.ts';

/** What is read on a label, a button or an option: whole, or a pattern. */
export type Spoken = string | RegExp;

/** One field of the portal's form, used as a person does: with the real mouse and the real keyboard. */
export interface PortalField {
  /** Clicks until the caret is in the field. */
  enter(): Promise<void>;
  /** Puts the caret into the field, empties it key by key and types the value. */
  type(value: string): Promise<void>;
  /** Chooses an option of a select or combobox by its text. */
  pick(option: Spoken): Promise<void>;
  /** Clicks the control: for checkboxes and radios. */
  click(): Promise<void>;
  /** @returns what the control shows: its value, the chosen option's text, or `true`/`false` for a checkbox. */
  value(): Promise<string>;
  element(): Promise<ElementHandle<Element>>;
}

const source = (spoken: Spoken) => (typeof spoken === 'string' ? spoken : spoken.source);

/**
 * @param label the field's label in the page's language, without a required mark; also inside nested open shadow roots.
 * @param nth counts fields with the same label from 0.
 */
export function portalField(page: Inside, label: Spoken, nth = 0): PortalField {
  const wish = { label: source(label), pattern: typeof label !== 'string', nth };
  const element = () =>
    until(`the field ${label}`, async () => (await page.evaluateHandle(findControl, wish)).asElement());
  const click = async () => clickElement(page, await element());
  // A page that moves while the mouse comes down gives the caret to another field: a person sees it and clicks again.
  const enter = async () => {
    await until(`the caret in the field ${label}`, async () => {
      await click();
      return (await element()).evaluate((control) => {
        const root = control.getRootNode() as Document | ShadowRoot;
        return root.activeElement === control;
      });
    });
  };
  return {
    element: element as () => Promise<ElementHandle<Element>>,
    click,
    enter,
    async type(value) {
      await enter();
      await pageOf(page).keyboard.press('End');
      const length = await (await element()).evaluate(
        (control) => (control as HTMLInputElement).value.length,
      );
      for (let left = length; left > 0; left--) await pageOf(page).keyboard.press('Backspace');
      await pageOf(page).keyboard.type(value);
    },
    async pick(option) {
      const control = await element();
      const native = await control.evaluate(
        (each, text, pattern) => {
          if (!(each instanceof HTMLSelectElement)) return undefined;
          const fits = (one: HTMLOptionElement) =>
            pattern ? new RegExp(text).test(one.text) : one.text === text;
          return [...each.options].find(fits)?.value ?? '';
        },
        source(option),
        typeof option !== 'string',
      );
      if (native === undefined) {
        await click();
        await clickSpoken(page, option, '[role="option"]');
      } else {
        // The list of a native select is drawn by the system; the driver chooses in it as the browser itself does.
        await control.select(native);
      }
    },
    value: async () =>
      (await element()).evaluate((control) => {
        if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
        if (!(control instanceof HTMLInputElement)) return (control as HTMLElement).textContent.trim();
        return ['checkbox', 'radio'].includes(control.type) ? String(control.checked) : control.value;
      }),
  };
}

/** Clicks a button or link of the portal by what it says, with the real mouse, once it is there and enabled. */
export async function clickPortal(page: Inside, text: Spoken): Promise<void> {
  await clickSpoken(
    page,
    text,
    'button:not(:disabled), a[href], [role="button"], [role="tab"], [role="menuitem"]',
  );
}

async function clickSpoken(page: Inside, text: Spoken, selector: string): Promise<void> {
  const wish = { text: source(text), pattern: typeof text !== 'string', selector };
  const found = await until(`"${text}" to click`, async () =>
    (await page.evaluateHandle(findSpoken, wish)).asElement(),
  );
  await clickElement(page, found as ElementHandle<Element>);
}

/** Scrolls to the element without motion, again if the page moved it out of sight meanwhile, and clicks its middle. */
async function clickElement(page: Inside, element: ElementHandle<Node>): Promise<void> {
  const { x, y } = await until('the element to stand in sight', () =>
    (element as ElementHandle<Element>).evaluate(async (target) => {
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const box = target.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? { x, y } : undefined;
    }),
  );
  const corner = await cornerOf(page);
  await pageOf(page).mouse.click(corner.x + x, corner.y + y);
}
