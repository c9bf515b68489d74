import type { FieldKey } from '../account/field-keys.ts';
import type { Form } from './form.ts';
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
  let waits = false;

  function draw(): void {
    waits = false;
    const bars = shown.flatMap(({ key, severity }) => {
      const box = form.field(key)?.element.getBoundingClientRect();
      if (!box || box.width === 0 || box.bottom < 0 || box.top > innerHeight) return [];
      const bar = document.createElement('i');
      bar.className = severity;
      bar.style.cssText = `left:${Math.max(0, box.left - 8)}px;top:${box.top}px;height:${box.height}px`;
      return [bar];
    });
    layer.replaceChildren(...bars);
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
        const options = { capture: true, passive: true, signal: listening.signal };
        window.addEventListener('scroll', drawSoon, options);
        window.addEventListener('resize', drawSoon, options);
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
