import { defineComponent, h, ref, vModelSelect, watch, withDirectives } from 'vue';
import { words } from '../../texts/words.ts';
import type { SelectProps } from '../kit.ts';
import { newId } from '../new-id.ts';
import { around } from './field-frame.ts';

/** `v-model` on a native select. */
export const select = defineComponent<SelectProps>(
  (props) => {
    const id = newId('vue');
    const chosen = ref(props.value);
    watch(
      () => props.value,
      (value) => {
        chosen.value = value;
      },
    );
    const take = (value: string) => {
      chosen.value = value;
      props.onValue(value);
    };
    return () => {
      const empty = h('option', { value: '' }, words.choose);
      const options = props.options.map((option) =>
        h('option', { key: option.value, value: option.value }, option.text),
      );
      const list = h(
        'select',
        {
          id,
          class: 'field__control',
          'onUpdate:modelValue': take,
          onBlur: () => props.onLeave?.(),
        },
        [empty, ...options],
      );
      return around(id, props, withDirectives(list, [[vModelSelect, chosen.value]]));
    };
  },
  {
    props: 'label value onValue onLeave required help error options'.split(' ') as (keyof SelectProps)[],
  },
);
