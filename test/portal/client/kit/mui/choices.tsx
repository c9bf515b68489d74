/** @jsxImportSource react */
import MuiCheckbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import MuiRadioGroup from '@mui/material/RadioGroup';
import type { CheckboxProps, RadioGroupProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { spaced } from './theme.tsx';

/** A native box under a drawn one, inside its label. */
export function Checkbox({ label, checked, onChecked }: CheckboxProps) {
  return (
    <FormControlLabel
      sx={{ ...spaced, display: 'flex' }}
      label={label}
      control={<MuiCheckbox checked={checked} onChange={(_, on) => onChecked(on)} />}
    />
  );
}

/** Native radios under drawn ones, in a group that is named by a label of its own. */
export function RadioGroup({ label, value, options, onValue }: RadioGroupProps) {
  const id = useNewId('mui');
  return (
    <FormControl sx={spaced}>
      <FormLabel id={id}>{label}</FormLabel>
      <MuiRadioGroup aria-labelledby={id} name={id} value={value} onChange={(_, chosen) => onValue(chosen)}>
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            label={option.text}
            control={<Radio size="small" />}
          />
        ))}
      </MuiRadioGroup>
    </FormControl>
  );
}
