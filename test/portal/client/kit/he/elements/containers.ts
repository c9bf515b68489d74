import { HeElement, make } from './he-element.ts';

/** Two slots: `aside` and the page. */
export class HeLayout extends HeElement {
  static observedAttributes = ['bare'];
  constructor() {
    super();
    const aside = make('section', { class: 'layout__aside' }, make('slot', { name: 'aside' }));
    this.root.append(
      make('div', { class: 'layout' }, aside, make('section', { class: 'layout__main' }, make('slot'))),
    );
  }

  protected update(): void {
    const aside = this.root.querySelector('.layout__aside');
    if (aside instanceof HTMLElement) aside.hidden = this.hasAttribute('bare');
  }
}

/** `appearance` is error, success or info. */
export class HeMessageBar extends HeElement {
  static observedAttributes = ['appearance'];
  readonly #bar = make('div', {}, make('slot'));

  constructor() {
    super();
    this.root.append(this.#bar);
  }

  protected update(): void {
    const look = this.text('appearance');
    this.#bar.className = `message message--${look}`;
    this.#bar.setAttribute('role', look === 'error' ? 'alert' : 'status');
  }
}

/** A modal window over the page. */
export class HeDialog extends HeElement {
  static observedAttributes = ['label'];
  readonly #title = make('h2', { id: `${this.uid}-title` });

  constructor() {
    super();
    const box = make('div', {
      class: 'dialog',
      role: 'dialog',
      tabindex: '-1',
      'aria-modal': 'true',
      'aria-labelledby': this.#title.id,
    });
    box.append(this.#title, make('slot'));
    this.root.append(make('div', { class: 'veil' }, box));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.root.querySelector<HTMLElement>('.dialog')?.focus();
  }

  protected update(): void {
    this.#title.textContent = this.text('label');
  }
}
