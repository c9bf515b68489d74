/** @jsxImportSource react */
import InputAdornment from '@mui/material/InputAdornment';
import MuiTextField from '@mui/material/TextField';
import type { TextFieldProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { useDraft } from '../use-draft.ts';
import { spaced } from './theme.tsx';

/** An outlined text field whose label floats: it lies in the box until that is entered or filled. */
export function TextField(props: TextFieldProps) {
  const { label, value, onValue, onLeave, type = 'text', suffix, commit = 'input' } = props;
  const { shown, type: take, leave } = useDraft(value, onValue, commit);
  return (
    <MuiTextField
      id={useNewId('mui')}
      fullWidth
      sx={spaced}
      label={label}
      type={type}
      value={shown}
      error={Boolean(props.error)}
      helperText={props.error || props.help}
      onChange={(event) => take(event.target.value)}
      onBlur={() => {
        leave();
        onLeave?.();
      }}
      slotProps={{
        // The label brings its own mark, so the kit must not add another one.
        htmlInput: { required: props.required, readOnly: props.readOnly },
        inputLabel: type === 'date' ? { shrink: true } : undefined,
        input: suffix
          ? { endAdornment: <InputAdornment position="end">{suffix}</InputAdornment> }
          : undefined,
      }}
    />
  );
}
