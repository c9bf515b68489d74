import type { FieldKey } from '../account/field-keys.ts';
import type { Form } from './form.ts';
import { placeInTop } from './place-in-top.ts';
import { marksTag } from './walk.ts';

export type Mark = { key: FieldKey; severity: 'error' | 'warning' | 'info' };

export type Marks = { show(marks: Mark[]): void; remove(): void };

const css = `:host{all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483000!important}
i{position:fixed;width:3px;border-radius:2px;background:var(--c)}
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
  let listening: AbortController | null = null;
  let heard = new Set<Window>();
  let waits = false;

  function draw(): void {
    waits = false;
    const bars = shown.flatMap(({ key, severity }) => {
      const element = form.field(key)?.element;
      const view = element?.ownerDocument.defaultView;
      if (!element || !view) return [];
      listenIn(view);
      const box = placeInTop(element);
      if (!box) return [];
      const bar = document.createElement('i');
      bar.className = severity;
      bar.style.cssText = `left:${Math.max(0, box.left - 8)}px;top:${box.top}px;height:${box.height}px`;
      return [bar];
    });
    layer.replaceChildren(...bars);
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

  return {
    show(marks) {
      shown = marks;
      if (marks.length > 0 && !listening) {
        document.documentElement.append(host);
        listening = new AbortController();
        heard = new Set();
        listenIn(window);
      } else if (marks.length === 0 && listening) {
        listening.abort();
        listening = null;
        layer.replaceChildren();
        host.remove();
      }
      // Asked at every key: with nothing to draw no frame is booked.
      if (marks.length > 0) drawSoon();
    },
    remove() {
      listening?.abort();
      listening = null;
      host.remove();
    },
  };
}
