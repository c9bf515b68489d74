import { defineComponent, h, ref, vModelCheckbox, vModelRadio, watch, withDirectives } from 'vue';
import type { CheckboxProps } from '../kit.ts';
import { newId } from '../new-id.ts';

/** `v-model` on a native checkbox. */
export const checkbox = defineComponent<CheckboxProps>(
  (props) => {
    const id = newId('vue');
    const on = ref(props.checked);
    watch(
      () => props.checked,
      (checked) => {
        on.value = checked;
      },
    );
    const take = (checked: boolean) => {
      on.value = checked;
      props.onChecked(checked);
    };
    return () => {
      const box = h('input', { id, type: 'checkbox', 'onUpdate:modelValue': take });
      return [withDirectives(box, [[vModelCheckbox, on.value]]), h('label', { for: id }, props.label)];
    };
  },
  { props: ['label', 'checked', 'onChecked'] },
);

/** What Vue draws of a group: its choices' texts come as plain text. */
export interface TextChoices {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  onValue(value: string): void;
}

/** `v-model` on native radios in a fieldset. */
export const radioGroup = defineComponent<TextChoices>(
  (props) => {
    const name = newId('vue');
    return () =>
      h('fieldset', { class: 'choices' }, [
        h('legend', { class: 'field__label' }, props.label),
        ...props.options.map((option) => {
          const id = `${name}-${option.value}`;
          const radio = h('input', {
            id,
            type: 'radio',
            name,
            value: option.value,
            'onUpdate:modelValue': props.onValue,
          });
          return h('div', { class: 'choice', key: option.value }, [
            withDirectives(radio, [[vModelRadio, props.value]]),
            h('label', { for: id }, option.text),
          ]);
        }),
      ]);
  },
  { props: ['label', 'value', 'options', 'onValue'] },
);
