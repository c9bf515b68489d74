import { HeElement, make } from './he-element.ts';
import { HeOption } from './option.ts';

/**
 * A listbox behind a button. The options are light children that the application renders only while the list is open:
 * it listens to `openchange`. `display` is the chosen option's text.
 */
export class HeSelect extends HeElement {
  static observedAttributes = ['label', 'help', 'error', 'display', 'placeholder', 'required'];
  value = '';
  #open = false;
  #typed = '';
  #typedAt = 0;
  #active: HeOption | undefined;
  readonly #label = make('span', { class: 'field__label', id: `${this.uid}-label`, part: 'label' });
  readonly #shown = make('span', { class: 'select__value', id: `${this.uid}-value` });
  readonly #below = make('span', { id: `${this.uid}-below` });
  readonly #slot = make('slot') as HTMLSlotElement;
  readonly #list = make(
    'div',
    { class: 'select__listbox', role: 'listbox', id: `${this.uid}-list` },
    this.#slot,
  );
  readonly #button = make(
    'button',
    {
      type: 'button',
      class: 'select__control',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
      'aria-labelledby': `${this.#label.id} ${this.#shown.id}`,
    },
    this.#shown,
    make('span', { class: 'select__arrow', 'aria-hidden': 'true' }),
  );

  constructor() {
    super();
    this.#list.hidden = true;
    this.#list.setAttribute('aria-labelledby', this.#label.id);
    const anchor = make('div', { class: 'select__anchor' }, this.#button, this.#list);
    this.root.append(make('div', { class: 'select field' }, this.#label, anchor, this.#below));
    // The button keeps the focus while an option is clicked, otherwise the field would count as left.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#button.addEventListener('click', () => this.#turn(!this.#open));
    this.#button.addEventListener('keydown', (event) => this.#key(event));
    this.#slot.addEventListener('slotchange', () =>
      this.#mark(this.#options().find((one) => one.value === this.value)),
    );
    this.addEventListener('click', (event) => {
      const option = event.composedPath().find((target) => target instanceof HeOption);
      if (option) this.#choose(option);
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener('pointerdown', this.#outside, true);
  }

  get open(): boolean {
    return this.#open;
  }

  readonly #outside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.#turn(false);
  };

  #options(): HeOption[] {
    return this.#slot.assignedElements().filter((element) => element instanceof HeOption);
  }

  #turn(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    this.#active = undefined;
    this.#list.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
    this.#button.ariaActiveDescendantElement = null;
    if (open) document.addEventListener('pointerdown', this.#outside, true);
    else document.removeEventListener('pointerdown', this.#outside, true);
    this.tell('openchange');
  }

  #choose(option: HeOption): void {
    this.value = option.value;
    this.#turn(false);
    this.#button.focus();
    this.tell('change');
  }

  #mark(option: HeOption | undefined): void {
    this.#active?.removeAttribute('active');
    this.#active = option;
    if (!option) return;
    option.setAttribute('active', '');
    option.scrollIntoView({ block: 'nearest' });
    this.#button.ariaActiveDescendantElement = option;
  }

  #key(event: KeyboardEvent): void {
    const { key } = event;
    const options = this.#options();
    const at = this.#active ? options.indexOf(this.#active) : -1;
    const goal = { ArrowDown: at + 1, ArrowUp: Math.max(at - 1, 0), Home: 0, End: options.length - 1 }[key];
    if (key === 'Escape' || key === 'Tab') this.#turn(false);
    else if (!this.#open) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      event.preventDefault();
      this.#turn(true);
    } else if (goal !== undefined) {
      event.preventDefault();
      this.#mark(options[Math.min(goal, options.length - 1)]);
    } else if (key === ' ' && event.timeStamp - this.#typedAt < 700) {
      // A blank belongs to the name that is being typed.
      event.preventDefault();
      this.#find(key, event.timeStamp, options);
    } else if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      if (this.#active) this.#choose(this.#active);
      else this.#turn(false);
    } else if (key.length === 1) this.#find(key, event.timeStamp, options);
  }

  #find(letter: string, now: number, options: HeOption[]): void {
    this.#typed = (now - this.#typedAt < 700 ? this.#typed : '') + letter.toLocaleLowerCase();
    this.#typedAt = now;
    this.#mark(
      options.find((one) => one.textContent.toLocaleLowerCase().startsWith(this.#typed)) ?? this.#active,
    );
  }

  protected update(): void {
    const error = this.text('error');
    const below = error || this.text('help');
    this.#label.textContent = this.text('label');
    this.#shown.textContent = this.text('display') || this.text('placeholder');
    this.#shown.classList.toggle('select__value--empty', !this.text('display'));
    this.#below.textContent = below;
    this.#below.className = error ? 'field__error' : 'field__help';
    this.#below.hidden = !below;
    this.#button.setAttribute('aria-required', String(this.hasAttribute('required')));
    this.#button.setAttribute('aria-invalid', String(Boolean(error)));
  }
}
