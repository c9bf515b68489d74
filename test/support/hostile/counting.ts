import type { watchForm as WatchForm } from '../../../lib/page/watch-form.ts';

type PageSide = typeof import('./page-side.ts');

/** What looking at a page once came to. */
export type Touched = {
  controls: number;
  /** Controls of the record. */
  fields: number;
  /** Nodes that the browser was asked for, one by one or in lists. */
  touched: number;
  /** Questions whose answer takes the browser a search of the page. */
  searches: number;
};

/** Runs in the page, where the bundle stands as `pageSide`; must need nothing from around it. */
export function countTouched(): Touched {
  const { findFields } = (globalThis as unknown as { pageSide: PageSide }).pageSide;
  let touched = 0;
  let searches = 0;
  const undo: (() => void)[] = [];
  const patch = (holder: object, name: string, seen: (result: unknown) => void) => {
    const was = Object.getOwnPropertyDescriptor(holder, name) as PropertyDescriptor;
    const counted = (original: (...args: unknown[]) => unknown) =>
      function (this: unknown, ...args: unknown[]) {
        const result = original.apply(this, args);
        seen(result);
        return result;
      };
    const key = was.get ? 'get' : 'value';
    Object.defineProperty(holder, name, { ...was, [key]: counted(was[key]) });
    undo.push(() => Object.defineProperty(holder, name, was));
  };
  for (const holder of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
    patch(holder, 'querySelectorAll', (found) => {
      touched += (found as NodeList).length;
    });
    patch(holder, 'querySelector', () => {
      searches += 1;
    });
  }
  for (const type of [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement]) {
    patch(type.prototype, 'labels', () => {
      searches += 1;
    });
  }
  const one = () => {
    touched += 1;
  };
  for (const name of ['previousSibling', 'nextSibling', 'firstChild', 'parentNode', 'parentElement']) {
    patch(Node.prototype, name, one);
  }
  for (const name of [
    'nextElementSibling',
    'firstElementChild',
    'matches',
    'closest',
    'getAttribute',
    'localName',
  ]) {
    patch(Element.prototype, name, one);
  }
  const found = findFields(document);
  for (const step of undo) step();
  const fields = found.filter(({ key }) => key !== 'other').length;
  return { controls: found.length, fields, touched, searches };
}

/** How often a page was looked at while it changed. */
export type Watched = { scans: number; changes: number; looking: number[]; passed: number };

/** Runs in the page as the other does. Changes the page in as many frames, one after the other. */
export async function countWatched(changes: number): Promise<Watched> {
  const side = (globalThis as unknown as { pageSide: PageSide }).pageSide;
  const recogniser = side.createRecogniser(side.labelIndex(side.compiledLabels));
  const form = side.createForm(
    side.practice,
    () => recogniser,
    (host) => host.shadowRoot,
  );
  const looking: number[] = [];
  const counted: Parameters<typeof WatchForm>[0] = {
    ...form,
    scan(onRoot) {
      const start = performance.now();
      const seen = form.scan(onRoot);
      looking.push(performance.now() - start);
      return seen;
    },
  };
  const start = performance.now();
  const watching = side.watchForm(
    counted,
    () => {},
    () => {},
  );
  for (let at = 0; at < changes; at += 1) {
    document.body.append(document.createElement('p'));
    await new Promise(requestAnimationFrame);
  }
  watching.stop();
  return { scans: looking.length, changes, looking, passed: performance.now() - start };
}
