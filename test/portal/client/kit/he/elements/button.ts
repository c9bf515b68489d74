import { HeElement, make } from './he-element.ts';

/** A button with a native one inside. */
export class HeButton extends HeElement {
  static observedAttributes = ['disabled', 'appearance'];
  readonly #button = make('button', { type: 'button', part: 'control' }, make('slot')) as HTMLButtonElement;

  constructor() {
    super();
    this.root.append(this.#button);
  }

  protected update(): void {
    this.#button.disabled = this.hasAttribute('disabled');
    this.#button.className = `button button--${this.text('appearance') || 'plain'}`;
  }
}
