import { defineComponent, h, ref, vModelText, watch, withDirectives } from 'vue';
import type { TextFieldProps } from '../kit.ts';
import { newId } from '../new-id.ts';
import { around } from './field-frame.ts';

/** `v-model` on a native input; `v-model.lazy`, which listens to `change` alone, where values are taken on leaving. */
export const textField = defineComponent<TextFieldProps>(
  (props) => {
    const id = newId('vue');
    const text = ref(props.value);
    watch(
      () => props.value,
      (value) => {
        text.value = value;
      },
    );
    const take = (value: string) => {
      text.value = value;
      props.onValue(value);
    };
    return () => {
      const input = h('input', {
        id,
        class: 'field__control',
        type: props.type ?? 'text',
        required: props.required,
        readonly: props.readOnly,
        'aria-invalid': props.error ? true : undefined,
        'onUpdate:modelValue': take,
        onBlur: () => props.onLeave?.(),
      });
      const box = withDirectives(input, [
        [vModelText, text.value, undefined, props.commit === 'blur' ? { lazy: true } : {}],
      ]);
      const suffix = props.suffix ? h('span', { class: 'field__suffix' }, props.suffix) : null;
      return around(id, props, h('span', { class: 'field__row' }, [box, suffix]));
    };
  },
  {
    props: 'label value onValue onLeave required help error type suffix readOnly commit labelIn'.split(
      ' ',
    ) as (keyof TextFieldProps)[],
  },
);
