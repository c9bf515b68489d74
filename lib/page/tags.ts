import { labelKey } from '../portals/label-key.ts';
import { capped } from '../shared/text.ts';
import { isShadowRoot, isTag } from './node-kind.ts';
import type { FoundField } from './recognise-fields.ts';
import { roleOf } from './role-of.ts';
import { appears, settled } from './settled.ts';
import { shownText } from './shown-text.ts';
import { isVisible, openRootOnly, parentAcross, walk } from './walk.ts';
import { writeText } from './write-text.ts';

type Chip = { element: Element; text: string; remove: HTMLElement };

const chipLike = 'li, [role=listitem], [role=row], [class*=tag i], [class*=chip i]';
/** How far above the box its list of tags may hang. */
const highest = 9;
/** In milliseconds: so long a page may take to draw what was done to it. */
const patience = 300;

function button(element: Element): HTMLElement | null {
  return element.querySelector<HTMLElement>('button, [role=button]');
}

const holds = (one: Chip, other: Chip) => one !== other && one.element.contains(other.element);

/** What was added stands near the box as a list of texts, each with a button that removes it. */
function chipsNear(box: HTMLElement): Chip[] {
  let at: Element | null = box;
  for (let level = 0; at && level < highest; level += 1) {
    const chips: Chip[] = [];
    walk(at, (element) => {
      if (!element.matches(chipLike)) return;
      const remove = button(element);
      const text = shownText(element);
      if (remove && text !== '' && !element.contains(box)) chips.push({ element, text, remove });
    });
    // The list itself may be called like its tags: only what holds no other one is a tag.
    if (chips.length > 0) return chips.filter((one) => !chips.some((other) => holds(one, other)));
    // Past the form, or a section with another box, the list would be somebody else's.
    if (isTag(at, 'form')) return [];
    if (at.querySelectorAll('input:not([type=hidden]), select, textarea').length > 1) return [];
    at = parentAcross(at);
  }
  return [];
}

/** @returns the tags the page holds, without what is still being typed. */
export function readTags(found: FoundField): string[] {
  return chipsNear(found.element).map(({ text }) => capped(text));
}

const enter = (type: string) =>
  new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true, composed: true, cancelable: true });

/** The button beside the box that is called like the box: no other button of the page is ever pressed. */
function addButton(found: FoundField): HTMLElement | null {
  const wanted = labelKey(found.label);
  let behind = false;
  let match: HTMLElement | null = null;
  walk(
    found.element.ownerDocument,
    (element) => {
      if (element === found.element) behind = true;
      if (
        !behind ||
        match ||
        (!isTag(element, 'button') && roleOf(element) !== 'button') ||
        !isVisible(element)
      )
        return;
      const root = element.getRootNode();
      const name = labelKey(shownText(element) || (isShadowRoot(root) ? shownText(root.host) : ''));
      if (name !== '' && name === wanted) match = element as HTMLElement;
    },
    openRootOnly,
  );
  return match;
}

/** A page that drew the box anew brings the caret back into it, in its own time. @returns whether there is another box now. */
async function follow(found: FoundField): Promise<boolean> {
  if (found.element.isConnected) return false;
  const next = await appears(() => {
    let at = found.element.ownerDocument.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return isTag(at, 'input') ? at : null;
  }, patience);
  if (next) found.element = next;
  return next !== null;
}

async function add(found: FoundField, tag: string): Promise<void> {
  const write = async () => {
    writeText(found.element as HTMLInputElement, tag);
    await settled();
  };
  await write();
  if (
    (await follow(found)) &&
    (found.element as HTMLInputElement).value !== tag &&
    !readTags(found).includes(tag)
  ) {
    await write();
    await follow(found);
  }
  if (!readTags(found).includes(tag)) {
    for (const name of ['keydown', 'keyup']) found.element.dispatchEvent(enter(name));
    await settled();
    await follow(found);
  }
  if (!readTags(found).includes(tag)) addButton(found)?.click();
  await appears(() => (readTags(found).includes(tag) ? true : null), patience);
}

/**
 * Makes the page's tags exactly these: adds by Enter or by the box's own button, removes by each tag's button.
 * @returns the tags the page holds then.
 */
export async function writeTags(found: FoundField, wanted: string[]): Promise<string[]> {
  for (const { text, remove } of chipsNear(found.element)) {
    if (!wanted.includes(text)) {
      remove.click();
      await settled();
    }
  }
  for (const tag of wanted) if (!readTags(found).includes(tag)) await add(found, tag);
  return readTags(found);
}

/** @returns the tags of a comma separated text. */
export function tagsOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter(Boolean);
}
