import { HeElement, make } from './he-element.ts';

/** One choice of a select; its text is slotted. */
export class HeOption extends HeElement {
  static observedAttributes = ['value', 'selected'];

  constructor() {
    super();
    this.root.append(make('span', { class: 'option__content', part: 'content' }, make('slot')));
  }

  get value(): string {
    return this.text('value');
  }

  set value(value: string) {
    this.setAttribute('value', value);
  }

  protected update(): void {
    this.setAttribute('role', 'option');
    this.setAttribute('aria-selected', String(this.hasAttribute('selected')));
  }
}
