/** What the page's own script collected of us. */
export interface Spied {
  heard: string[];
}

/**
 * Runs in the page before anything else of it does, as the portal's own script could: patches what components are
 * made with, listens to everything, observes everything. Must need nothing from around it.
 */
export function installSpy(): void {
  const heard: string[] = [];
  Object.assign(window, { spied: { heard } });
  const note = (...parts: unknown[]) => {
    for (const part of parts) {
      if (part instanceof Node) {
        heard.push(part instanceof Element ? part.outerHTML : (part.textContent ?? ''));
        if (part instanceof ShadowRoot) heard.push(part.innerHTML);
      } else heard.push(String(part));
    }
  };
  const patch = (holder: object, name: string) => {
    const was = (holder as Record<string, unknown>)[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value(...args: unknown[]) {
        const result = was.apply(this, args);
        if (this instanceof Element && this.localName.startsWith('firstpass'))
          note(name, this, ...args, result);
        return result;
      },
    });
  };
  for (const name of [
    'attachShadow',
    'setAttribute',
    'append',
    'appendChild',
    'insertBefore',
    'replaceChildren',
    'showPopover',
    'dispatchEvent',
    'addEventListener',
  ]) {
    for (const holder of [Element.prototype, HTMLElement.prototype, Node.prototype, EventTarget.prototype]) {
      if (Object.hasOwn(holder, name)) patch(holder, name);
    }
  }
  const events = [
    'click',
    'pointerdown',
    'pointerover',
    'focusin',
    'focusout',
    'keydown',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'toggle',
    'beforetoggle',
    'copy',
    'selectionchange',
    'animationstart',
    'transitionrun',
    'slotchange',
    'scroll',
    'message',
    'storage',
  ];
  for (const name of events) {
    window.addEventListener(
      name,
      (event) => {
        for (const target of event.composedPath())
          if (target instanceof Element) note(name, target.localName, target.id);
        if ('relatedTarget' in event && event.relatedTarget instanceof Element)
          note((event.relatedTarget as Element).outerHTML);
        if (event instanceof MessageEvent) note(JSON.stringify(event.data));
        if (event instanceof CustomEvent) note(JSON.stringify(event.detail));
      },
      true,
    );
  }
  const changes = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of [...record.addedNodes, ...record.removedNodes]) note(node);
      if (record.type === 'characterData') note(record.target.textContent);
    }
  });
  changes.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(JSON.stringify(entry));
  }).observe({
    entryTypes: PerformanceObserver.supportedEntryTypes.filter(
      (one) => one !== 'visibility-state',
    ) as string[],
  });
  for (const name of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    const was = console[name];
    console[name] = (...args: unknown[]) => {
      note(...args);
      was.apply(console, args);
    };
  }
}

/**
 * Runs in the page: asks every door it has for what stands in the panel. Must need nothing from around it.
 * @param words what the page would like to find.
 * @returns all texts that came out of it, and which of the words the browser's own search finds.
 */
export function tryToRead({ tag, words }: { tag: string; words: string[] }): {
  texts: string[];
  found: string[];
} {
  const texts: string[] = [];
  const found: string[] = [];
  const take = (value: unknown) => {
    if (typeof value === 'string') texts.push(value);
  };
  const finder = window as unknown as { find?(text: string, ...flags: boolean[]): boolean };
  const selection = getSelection();
  for (const word of [...words, 'a', 'e', 'Firstpass', '@', 'to fix', 'Fill']) {
    selection?.removeAllRanges();
    for (let turn = 0; turn < 12 && finder.find?.(word, false, false, true); turn += 1) {
      if (words.includes(word)) found.push(word);
      take(selection?.toString());
      for (const unit of ['word', 'line', 'lineboundary', 'sentence', 'paragraph', 'documentboundary']) {
        for (const way of ['forward', 'backward']) {
          selection?.modify?.('extend', way, unit);
          take(selection?.toString());
        }
      }
      for (const node of [selection?.anchorNode, selection?.focusNode]) {
        take(node?.textContent);
        take((node as Element | undefined)?.outerHTML);
      }
      selection?.collapseToEnd?.();
    }
  }
  selection?.selectAllChildren(document.documentElement);
  take(selection?.toString());
  for (const host of document.querySelectorAll<HTMLElement>(tag)) {
    take(host.innerText);
    take(host.textContent);
    take(host.outerHTML);
    take(host.shadowRoot?.innerHTML);
    selection?.selectAllChildren(host);
    take(selection?.toString());
    host.focus();
    take(document.activeElement?.outerHTML);
    const style = document.createElement('style');
    style.textContent = `${tag}::part(x), ${tag} *, ${tag}::before, ::highlight(x) { content: attr(value); color: red; counter-increment: leak }`;
    document.head.append(style);
    for (const pseudo of [null, '::before', '::after', '::backdrop', '::part(x)']) {
      const computed = getComputedStyle(host, pseudo);
      for (const name of ['content', 'font-family', 'counter-increment', 'quotes'])
        take(computed.getPropertyValue(name));
    }
    style.remove();
    const range = document.createRange();
    range.selectNodeContents(host);
    take(range.toString());
    take(new XMLSerializer().serializeToString(host));
    const getHTML = (host as unknown as { getHTML?(o: object): string }).getHTML;
    take(getHTML?.call(host, { serializableShadowRoots: true }));
    for (const name of Object.keys(host)) take(String((host as unknown as Record<string, unknown>)[name]));
  }
  for (let x = 10; x < innerWidth; x += 60) {
    for (let y = 10; y < innerHeight; y += 30) {
      for (const element of document.elementsFromPoint(x, y)) {
        if (element.localName === tag) take(element.outerHTML);
      }
      const doc = document as unknown as {
        caretPositionFromPoint?(x: number, y: number): { offsetNode: Node } | null;
      };
      take(doc.caretPositionFromPoint?.(x, y)?.offsetNode.textContent);
      take(document.caretRangeFromPoint?.(x, y)?.startContainer.textContent);
    }
  }
  for (const store of [localStorage, sessionStorage]) take(JSON.stringify(store));
  take(document.cookie);
  take(JSON.stringify(performance.getEntries()));
  take(JSON.stringify((document as { getAnimations?(): unknown[] }).getAnimations?.() ?? []));
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/firstpass|wxt|__/i.test(name)) take(name);
  }
  take(document.body.innerText);
  take(JSON.stringify((window as unknown as { spied?: unknown }).spied ?? null));
  selection?.removeAllRanges();
  return { texts, found };
}
