/** @jsxImportSource react */
import { useKit } from '../kit/KitContext.tsx';
import type { Option, TextFieldProps } from '../kit/kit.ts';
import { requiredFields } from '../state/check.ts';
import { store, useStore } from '../state/store.ts';
import type { TextKey } from '../state/values.ts';
import { fieldLabel, type LabelKey } from '../texts/words.ts';

interface Props extends Pick<TextFieldProps, 'type' | 'suffix' | 'help' | 'commit' | 'labelIn'> {
  field: TextKey;
  name: LabelKey;
  /** Makes it a select. */
  options?: Option[];
}

/** One field of the form, bound to the application's state. Its error shows once it was left. */
export function Field({ field, name, options, ...rest }: Props) {
  const { TextField, Select } = useKit();
  const { values, touched } = useStore();
  const required = requiredFields(values).includes(field);
  const shared = {
    ...rest,
    label: fieldLabel(name, required),
    required,
    value: values[field],
    error: touched.has(field) ? store.errors()[field] : undefined,
    onValue: (value: string) => store.set(field, value),
    onLeave: () => store.touch(field),
  };
  return options ? <Select {...shared} options={options} /> : <TextField {...shared} />;
}
