import { HeElement, make } from './he-element.ts';

/** Names a group of radios, which are its light children; arrow keys move between them. */
export class HeRadioGroup extends HeElement {
  static observedAttributes = ['label'];
  readonly #label = make('span', { class: 'field__label', id: `${this.uid}-label` });
  readonly #group = make('div', { class: 'choices', role: 'radiogroup', 'aria-labelledby': this.#label.id });

  constructor() {
    super();
    this.#group.append(this.#label, make('slot'));
    this.root.append(this.#group);
    this.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const radios = [...this.children].filter((child) => child instanceof HTMLElement);
      const at = radios.findIndex((radio) => event.composedPath().includes(radio));
      if (!step || at < 0) return;
      event.preventDefault();
      const next = radios[(at + step + radios.length) % radios.length];
      next?.focus();
      next?.shadowRoot?.querySelector('input')?.click();
    });
  }

  protected update(): void {
    this.#label.textContent = this.text('label');
  }
}
