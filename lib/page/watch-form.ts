import type { FieldKey } from '../account/field-keys.ts';
import { fieldValue } from '../account/field-value.ts';
import type { Form, FormSeen } from './form.ts';
import { frameDocument } from './frames.ts';
import { isElement, isShadowRoot, isTag } from './node-kind.ts';
import { onNavigation } from './on-navigation.ts';
import { settled } from './settled.ts';
import { panelTag, type Root } from './walk.ts';

/** Why the form was read: the keys are those the user changed just now, by their own hand. */
export type OnSeen = (seen: FormSeen, typed: FieldKey[]) => void;

/** Between two looks at a page that keeps changing; a single change is looked at within a frame. */
const leastPause = 120;
/** How much longer than the last look the page is left alone before the next. */
const pauseFactor = 10;

/**
 * Watches the page: typing, choosing, re-rendering, and moving between pages without a reload.
 * `onRested` is told whenever the focus left a control.
 *
 * Invariants:
 * 1. Only trusted events count as the user's; what scripts dispatch is never saved as typed.
 * 2. A text box counts as typed only on its own input: when a page empties its neighbours, no word is lost.
 * 3. On a still page nothing runs: no timer, and no callback but on a change of the document.
 * 4. What was typed before its box was known counts as typed with the look that knows it.
 * 5. What changes while we write is ours or the page's answer to it. Of lists and ticks only the one that the user
 *    pressed then counts as theirs: browsers send a trusted `change` of the box that our writing takes the caret from.
 * 6. However large the page is and however often it changes, looking for fields takes a tenth of its time at most.
 */
export function watchForm(
  form: Form,
  onSeen: OnSeen,
  onRested: () => void,
): {
  rescan(): void;
  touchedAt(key: FieldKey): number;
  /** Runs what writes into the page for us. */
  writing<T>(work: () => Promise<T>): Promise<T>;
  stop(): void;
} {
  const stopping = new AbortController();
  const watched = new WeakSet<Node>();
  const touched = new Map<FieldKey, number>();
  let scanWaits = false;
  let lastScan = 0;
  let pause = leastPause;
  /** Looked for in vain: a search box is not worth a look at each of its letters. */
  let stranger: EventTarget | undefined;
  /** Typed into before anybody knew what they are: the look that knows it takes the words for typed. */
  const early = new WeakSet<EventTarget>();
  /** How many of our writes began, and how many of them ended. */
  let begun = 0;
  let ended = 0;

  const observer = new MutationObserver((records) => {
    if (records.some((record) => record.addedNodes.length > 0 || record.removedNodes.length > 0)) scanSoon();
  });
  const there = { signal: stopping.signal, capture: true };
  const watch = (root: Root) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('load', loaded, there);
    if (isShadowRoot(root)) {
      // `change` does not leave a shadow root, nor does the focus that moves inside it: each is listened to there.
      root.addEventListener('change', onChange, there);
      root.addEventListener('focusout', rested, there);
    } else if (root.defaultView) listenIn(root.defaultView);
  };

  /** A frame shows another document then, or its own was written anew and forgot who listens. */
  function loaded({ target }: Event): void {
    const shown = frameDocument(target);
    if (!shown) return;
    watched.delete(shown);
    scanSoon();
  }

  const rested = (event: Event) => event.isTrusted && guarded(onRested);

  function scan(): void {
    const start = performance.now();
    stranger = undefined;
    const seen = form.scan(watch);
    onSeen(seen, touch(seen.present.filter((key) => early.delete(form.field(key)?.element as HTMLElement))));
    lastScan = performance.now();
    pause = Math.max(leastPause, pauseFactor * (lastScan - start));
  }

  function touch(keys: FieldKey[]): FieldKey[] {
    for (const key of keys) touched.set(key, Date.now());
    return keys;
  }

  function scanSoon(): void {
    if (scanWaits || stopping.signal.aborted) return;
    scanWaits = true;
    const run = () => {
      scanWaits = false;
      if (!stopping.signal.aborted) guarded(scan);
    };
    const since = performance.now() - lastScan;
    if (since > pause) requestAnimationFrame(run);
    else setTimeout(run, pause - since);
  }

  /** Our errors stay ours: whatever happens in here, the page's own handlers run on. */
  function guarded(work: () => void): void {
    try {
      work();
    } catch {
      // The next event tries again; the page must not notice.
    }
  }

  function onInput(event: Event): void {
    if (!event.isTrusted) return;
    guarded(() => {
      const target = event.composedPath()[0] as EventTarget;
      let key = form.keyOf(target);
      if (key === null && target !== stranger && form.last().form) {
        form.scan(watch);
        key = form.keyOf(target);
        stranger = target;
      }
      if (key === null) early.add(target);
      else onSeen(form.reread(), touch([key]));
    });
  }

  /** Lists and ticks change on clicks and keys, some frames later. Text boxes are left to `onInput`. */
  function onChange(event: Event): void {
    if (!event.isTrusted || !form.last().form) return;
    const before = form.last().account;
    const endedBefore = ended;
    const pressed = event.type === 'change' ? [] : event.composedPath().map(form.keyOf);
    void settled().then(() =>
      guarded(() => {
        if (stopping.signal.aborted) return;
        stranger = undefined;
        const after = form.scan(watch);
        const typed = after.present.filter((key) => {
          const kind = form.field(key)?.control;
          if (kind === undefined || (kind === 'text' && key !== 'tags')) return false;
          if (begun > endedBefore) return pressed.includes(key);
          return JSON.stringify(fieldValue(before, key)) !== JSON.stringify(fieldValue(after.account, key));
        });
        onSeen(after, touch(typed));
      }),
    );
  }

  function listenIn(view: Window): void {
    const listen = (name: string, listener: (event: Event) => void) =>
      view.addEventListener(name, listener, { ...there, passive: true });
    listen('input', onInput);
    listen('focusout', rested);
    for (const name of ['change', 'click', 'keyup']) {
      listen(name, (event) => {
        // Typing is handled at its `input`; a key matters here only where it chooses something.
        const target = event.composedPath()[0];
        // A press on our own panel chooses nothing: what changes after it is written by us.
        if ((target as Element).localName === panelTag) return;
        if (name === 'keyup' && isTag(target, 'input') && target.getAttribute('role') !== 'combobox') return;
        onChange(event);
      });
    }
    // A component that drew itself late has a root nobody has seen: the first focus inside reveals it.
    listen('focusin', (event) => {
      const target = event.composedPath()[0];
      const root = isElement(target) ? Node.prototype.getRootNode.call(target) : null;
      if (root && !watched.has(root)) scanSoon();
    });
    onNavigation(scanSoon, stopping.signal, view);
  }

  watch(document);
  scan();

  return {
    rescan: () => guarded(scan),
    touchedAt: (key) => touched.get(key) ?? 0,
    async writing(work) {
      begun += 1;
      try {
        return await work();
      } finally {
        ended += 1;
      }
    },
    stop() {
      stopping.abort();
      observer.disconnect();
    },
  };
}
