/** @jsxImportSource react */
import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import MuiTextField from '@mui/material/TextField';
import type { SelectProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { spaced } from './theme.tsx';

/** Longer lists are searched by typing, as portals do it for countries. */
const longest = 100;

/** A long list is an editable combobox with a clear button, a short one a button with a list in the page's body. */
export function Select(props: SelectProps) {
  return props.options.length > longest ? <Searched {...props} /> : <Listed {...props} />;
}

function Searched({ label, value, options, onValue, onLeave, error, help, required }: SelectProps) {
  return (
    <Autocomplete
      id={useNewId('mui')}
      sx={spaced}
      options={options}
      value={options.find((option) => option.value === value) ?? null}
      getOptionLabel={(option) => option.text}
      getOptionKey={(option) => option.value}
      isOptionEqualToValue={(option, other) => option.value === other.value}
      onChange={(_, option) => onValue(option?.value ?? '')}
      onBlur={onLeave}
      renderInput={(params) => (
        <MuiTextField
          {...params}
          label={label}
          error={Boolean(error)}
          helperText={error || help}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, required },
          }}
        />
      )}
    />
  );
}

function Listed({ label, value, options, onValue, onLeave, error, help }: SelectProps) {
  const id = useNewId('mui');
  return (
    <MuiTextField
      id={id}
      select
      fullWidth
      sx={spaced}
      label={label}
      value={options.some((option) => option.value === value) ? value : ''}
      error={Boolean(error)}
      helperText={error || help}
      onChange={(event) => onValue(event.target.value)}
      onBlur={onLeave}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.text}
        </MenuItem>
      ))}
    </MuiTextField>
  );
}
