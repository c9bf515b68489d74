import type { SelectProps, TextFieldProps } from '../kit.ts';

/** Room below each field. */
export const spaced = { marginBottom: 20 };

/** Help or error below a field, the error instead of the help. */
export function messages({ help, error }: Pick<TextFieldProps | SelectProps, 'help' | 'error'>) {
  return {
    hint: error ? undefined : help,
    validationState: error ? ('error' as const) : ('none' as const),
    validationMessage: error || undefined,
  };
}
