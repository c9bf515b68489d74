/** @jsxImportSource react */
import { htmlKit } from '../html/kit.tsx';
import type { CheckboxProps, Kit, SelectProps, TextFieldProps } from '../kit.ts';
import { checkbox, radioGroup } from './choices.ts';
import { island } from './island.tsx';
import { select } from './select.ts';
import { textField } from './text-field.ts';

/** Vue's own controls; the page around them, its grids and its dialogs stay those of the native kit. */
export const vueKit: Kit = {
  ...htmlKit,
  TextField: island<TextFieldProps>(textField),
  Select: island<SelectProps>(select),
  Checkbox: island<CheckboxProps>(checkbox, 'choice'),
  // Choices whose text is made of React elements, as in the address dialog, stay with the native kit.
  RadioGroup: (props) =>
    props.options.every((option) => typeof option.text === 'string') ? (
      <VueRadioGroup {...props} />
    ) : (
      <htmlKit.RadioGroup {...props} />
    ),
};

const VueRadioGroup =
  island<Kit['RadioGroup'] extends React.ComponentType<infer Props> ? Props : never>(radioGroup);
