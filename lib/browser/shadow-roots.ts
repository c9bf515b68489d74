import { browser } from 'wxt/browser';

type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };

const dom = (browser as unknown as { dom?: Dom }).dom;

/**
 * @returns the element's shadow root, closed ones too where the browser gives them to extensions; null if it
 * has none. Only elements that can have one are asked, since the browser's answer is not free.
 */
export function anyShadowRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  try {
    // Firefox has it as a property of the element, Chrome as a function.
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    return root ?? dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    return null;
  }
}
