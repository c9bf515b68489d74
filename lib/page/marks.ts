import type { FieldKey } from '../account/field-keys.ts';
import type { Form } from './form.ts';
import { placeInTop } from './place-in-top.ts';
import { marksTag } from './walk.ts';

export type Mark = { key: FieldKey; severity: 'error' | 'warning' | 'info' };

export type Marks = {
  show(marks: Mark[]): void;
  /** Draws a frame around one box; null for none. */
  outline(element: Element | null): void;
  remove(): void;
};

const css = `:host{all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483000!important}
i,b{position:fixed;border-radius:2px}
i{width:3px;background:var(--c)}
b{outline:3px solid #2f5a94;outline-offset:2px;box-shadow:0 0 0 6px #fff9}
.error{--c:#b3261e}.warning{--c:#b26a00}.info{--c:#2f5a94}
@media (prefers-color-scheme:dark){.error{--c:#ff9b93}.warning{--c:#f2c063}.info{--c:#9dc1f5}}`;

/**
 * Draws a quiet bar beside each field that has findings, in a layer of our own: nothing is put into the
 * page's form. Places are worked out anew on scroll and resize, and only while there is a mark.
 */
export function createMarks(form: Form): Marks {
  for (const old of document.querySelectorAll(marksTag)) old.remove();
  const host = document.createElement(marksTag);
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = css;
  const layer = document.createElement('div');
  root.append(sheet, layer);
  let shown: Mark[] = [];
  let outlined: Element | null = null;
  let listening: AbortController | null = null;
  let heard = new Set<Window>();
  let waits = false;

  function draw(): void {
    waits = false;
    layer.replaceChildren();
    const put = (tag: string, element: Element | null | undefined, aside: number, name = '') => {
      const view = element?.ownerDocument.defaultView;
      if (!element || !view) return;
      listenIn(view);
      const box = placeInTop(element);
      if (!box) return;
      const mark = document.createElement(tag);
      mark.className = name;
      const width = aside ? '' : `;width:${box.width}px`;
      mark.style.cssText = `left:${Math.max(0, box.left - aside)}px;top:${box.top}px;height:${box.height}px${width}`;
      layer.append(mark);
    };
    for (const { key, severity } of shown) put('i', form.field(key)?.element, 8, severity);
    put('b', outlined, 0);
  }

  function listenIn(view: Window): void {
    if (heard.has(view) || !listening) return;
    heard.add(view);
    for (const name of ['scroll', 'resize']) {
      view.addEventListener(name, drawSoon, { capture: true, passive: true, signal: listening.signal });
    }
  }

  function drawSoon(): void {
    if (waits) return;
    waits = true;
    requestAnimationFrame(draw);
  }

  function follow(): void {
    const some = shown.length > 0 || outlined !== null;
    if (some && !listening) {
      document.documentElement.append(host);
      listening = new AbortController();
      heard = new Set();
      listenIn(window);
    } else if (!some && listening) {
      listening.abort();
      listening = null;
      layer.replaceChildren();
      host.remove();
    }
    // Asked at every key: with nothing to draw no frame is booked.
    if (some) drawSoon();
  }

  return {
    show(marks) {
      shown = marks;
      follow();
    },
    outline(element) {
      outlined = element;
      follow();
    },
    remove() {
      listening?.abort();
      listening = null;
      host.remove();
    },
  };
}
