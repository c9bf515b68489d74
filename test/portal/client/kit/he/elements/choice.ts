import { HeElement, make } from './he-element.ts';

/** What checkbox and radio share: a native control and a slotted label inside the shadow root. */
abstract class HeChoice extends HeElement {
  static observedAttributes = ['value'];
  protected abstract readonly kind: 'checkbox' | 'radio';
  #control: HTMLInputElement | undefined;
  #checked = false;

  get checked(): boolean {
    return this.#checked;
  }

  set checked(checked: boolean) {
    this.#checked = checked;
    if (this.#control) this.#control.checked = checked;
  }

  get value(): string {
    return this.text('value');
  }

  set value(value: string) {
    this.setAttribute('value', value);
  }

  protected update(): void {
    if (this.#control) return;
    const control = make('input', { type: this.kind, class: `${this.kind}__control`, id: this.uid });
    this.#control = control as HTMLInputElement;
    this.#control.checked = this.#checked;
    this.#control.addEventListener('change', () => {
      this.#checked = this.#control?.checked ?? false;
      this.tell('change');
    });
    this.root.append(
      make('div', { class: 'choice' }, control, make('label', { for: this.uid }, make('slot'))),
    );
  }
}

export class HeCheckbox extends HeChoice {
  protected readonly kind = 'checkbox';
}

export class HeRadio extends HeChoice {
  protected readonly kind = 'radio';
}
