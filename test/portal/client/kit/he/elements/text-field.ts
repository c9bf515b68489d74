import { HeElement, make } from './he-element.ts';

/** A text field: native input within, label from the attribute or the default slot. */
export class HeTextField extends HeElement {
  static observedAttributes = ['label', 'help', 'error', 'suffix', 'type', 'required', 'readonly'];
  #value = '';
  readonly #control = make('input', {
    class: 'text-field__control',
    id: this.uid,
    autocomplete: 'off',
  }) as HTMLInputElement;
  readonly #label = make('label', { class: 'field__label', for: this.uid, part: 'label' });
  readonly #fallback = make('slot');
  readonly #suffix = make('span', { class: 'field__suffix' });
  readonly #below = make('span', { id: `${this.uid}-below` });

  constructor() {
    super();
    this.#label.append(this.#fallback);
    const row = make('div', { class: 'text-field__root field__row' }, this.#control, this.#suffix);
    this.root.append(make('div', { class: 'text-field field' }, this.#label, row, this.#below));
    this.#control.addEventListener('input', () => {
      this.#value = this.#control.value;
    });
    // A native change event stays inside the shadow root, so the host sends its own.
    this.#control.addEventListener('change', () => {
      this.#value = this.#control.value;
      this.tell('change');
    });
  }

  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    this.#value = value;
    if (this.#control.value !== value) this.#control.value = value;
  }

  /** Takes the focus with the caret behind the text; Chromium would select all of it. */
  focusEnd(): void {
    this.#control.focus();
    if (this.#control.type === 'text')
      this.#control.setSelectionRange(this.#value.length, this.#value.length);
  }

  protected update(): void {
    const error = this.text('error');
    const below = error || this.text('help');
    this.#fallback.textContent = this.text('label');
    this.#suffix.textContent = this.text('suffix');
    this.#suffix.hidden = !this.text('suffix');
    this.#control.type = this.text('type') || 'text';
    this.#control.readOnly = this.hasAttribute('readonly');
    this.#control.required = this.hasAttribute('required');
    this.#below.textContent = below;
    this.#below.className = error ? 'field__error' : 'field__help';
    this.#below.hidden = !below;
    if (error) this.#control.setAttribute('aria-invalid', 'true');
    else this.#control.removeAttribute('aria-invalid');
    if (below) this.#control.setAttribute('aria-describedby', this.#below.id);
    else this.#control.removeAttribute('aria-describedby');
  }
}
