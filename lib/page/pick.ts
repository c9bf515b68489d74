import { type FieldKey, fieldKeys } from '../account/field-keys.ts';
import type { TaughtBox } from '../account/field-map.ts';
import { mayBe } from '../account/may-be.ts';
import { type Control, controlsIn } from './controls.ts';
import type { Recogniser } from './meanings.ts';
import { onNavigation } from './on-navigation.ts';
import { type FoundField, recogniseFields } from './recognise-fields.ts';
import { describe, taughtAmong } from './taught.ts';
import { labelOf } from './traits.ts';
import { type OpenRoot, panelTag, parentAcross } from './walk.ts';

/** A box of the page that the user points at. */
export type Spot = {
  element: HTMLElement;
  label: string;
  /** What we take it for now. */
  now: FoundField['key'];
  /** What it can be; empty for one that must be left alone. */
  offers: FieldKey[];
  /** What was taught about it before. */
  box: TaughtBox | undefined;
  describe(): ReturnType<typeof describe>;
};

export type PickPorts = {
  recogniser(): Recogniser | null;
  openRoot: OpenRoot;
  taught(): readonly TaughtBox[];
  /** Draws an outline around the box; null for none. */
  outline(element: Element | null): void;
  over(spot: Spot | null): void;
  picked(spot: Spot): void;
  ended(): void;
};

/** How far above a box the page around it still stands for it: its label, its row, the component it is a part of. */
const mostAbove = 6;
/** A page that draws itself anew is looked at again, but not at every move of the pointer; milliseconds. */
const leastPause = 250;

/**
 * Lets the user point at a box: with the mouse, or with Tab and Enter. Escape ends it.
 *
 * Invariants:
 * 1. Only trusted events count, and none of those it uses reaches the page. The page's focus stays where it is.
 * 2. Nothing is put into the page.
 *
 * @returns a function that ends it.
 */
export function startPick(ports: PickPorts): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let controls: Control[] = [];
  let fields: FoundField[] = [];
  let owners = new Map<Element, number>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let current = -1;

  function look(): void {
    const recogniser = ports.recogniser();
    if (!recogniser || performance.now() - lookedAt < leastPause) return;
    controls = controlsIn(document, { openRoot: ports.openRoot });
    fields = recogniseFields(document, recogniser, { openRoot: ports.openRoot, taught: ports.taught() });
    owners = new Map();
    controls.forEach(({ element, labels }, at) => {
      let around: Element | null = element;
      for (let level = 0; around && level < mostAbove; level += 1) {
        // What holds two boxes stands for none of them.
        owners.set(around, owners.has(around) ? -1 : at);
        for (const label of labels.get(around) ?? []) owners.set(label, at);
        around = parentAcross(around);
      }
    });
    lookedAt = performance.now();
  }

  function spotOf(at: number): Spot | null {
    const control = controls[at];
    const field = fields[at];
    if (!control || !field) return null;
    return {
      element: control.element,
      label: labelOf(control).slice(0, 120),
      now: field.key,
      offers: fieldKeys.filter((key) => mayBe(key, control.kind)),
      box: taughtAmong(controls, ports.taught()).get(at),
      describe: () => describe(controls, at),
    };
  }

  function goTo(at: number): void {
    if (at === current) return;
    current = at;
    const spot = spotOf(at);
    ports.outline(spot?.element ?? null);
    ports.over(spot);
  }

  function pointed(path: EventTarget[]): number {
    const known = path.find((part) => owners.has(part as Element));
    return owners.get(known as Element) ?? -1;
  }

  const isOurs = (path: EventTarget[]) => path.some((part) => (part as Element).localName === panelTag);

  function end(): void {
    stopping.abort();
    ports.ended();
  }

  function onKey(event: KeyboardEvent): boolean {
    const { key, type } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    if (key === 'Enter' && current < 0) return false;
    if (!['Tab', 'Enter', 'Escape'].includes(key)) return false;
    if (type !== 'keydown' || (event.repeat && key !== 'Tab')) return true;
    if (key === 'Escape') end();
    else if (key === 'Tab') {
      look();
      const count = controls.length;
      if (count > 0) goTo((event.shiftKey ? Math.max(current, 0) - 1 + count : current + 1) % count);
      controls[current]?.element.scrollIntoView({ block: 'center' });
    } else pick();
    return true;
  }

  function pick(): void {
    const spot = spotOf(current);
    if (spot) ports.picked(spot);
  }

  function onEvent(event: Event): void {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    if ('key' in event ? !onKey(event as KeyboardEvent) : isOurs(path)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    look();
    goTo(pointed(path));
    pick();
  }

  function onOver(event: Event): void {
    const path = event.composedPath();
    if (!event.isTrusted || isOurs(path)) return;
    if (pointed(path) < 0 || !controls[current]?.element.isConnected) look();
    goTo(pointed(path));
  }

  look();
  const windows = new Set([
    window,
    ...controls.map(({ element }) => element.ownerDocument.defaultView ?? window),
  ]);
  for (const each of windows) {
    for (const name of 'pointerdown mousedown pointerup mouseup click auxclick dblclick keydown keypress keyup'.split(
      ' ',
    )) {
      each.addEventListener(name, onEvent, { capture: true, passive: false, signal });
    }
    each.addEventListener('pointerover', onOver, { capture: true, signal });
  }
  onNavigation(end, signal);
  return () => stopping.abort();
}
