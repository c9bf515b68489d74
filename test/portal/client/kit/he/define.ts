import { HeButton } from './elements/button.ts';
import { HeCheckbox, HeRadio } from './elements/choice.ts';
import { HeDialog, HeLayout, HeMessageBar } from './elements/containers.ts';
import { HeDataGrid } from './elements/data-grid.ts';
import { HeOption } from './elements/option.ts';
import { HeRadioGroup } from './elements/radio-group.ts';
import { HeSelect } from './elements/select.ts';
import { HeTextField } from './elements/text-field.ts';

const elements = {
  'he-text-field': HeTextField,
  'he-select': HeSelect,
  'he-option': HeOption,
  'he-checkbox': HeCheckbox,
  'he-radio': HeRadio,
  'he-radio-group': HeRadioGroup,
  'he-button': HeButton,
  'he-layout': HeLayout,
  'he-message-bar': HeMessageBar,
  'he-dialog': HeDialog,
  'he-data-grid': HeDataGrid,
};

/** Registers the library under a micro-frontend's prefix, such as `customer_`; the shell has none. */
export function defineElements(prefix: string): void {
  for (const [name, Element] of Object.entries(elements)) {
    const tag = `${prefix}${name}`;
    // A class can have one tag only, so each prefix gets its own.
    if (!customElements.get(tag))
      customElements.define(tag, class extends Element {} as CustomElementConstructor);
  }
}
