/** @jsxImportSource react */
import Alert from '@mui/material/Alert';
import MuiButton from '@mui/material/Button';
import MuiDialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { htmlKit } from '../html/kit.tsx';
import type { Kit } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { Checkbox, RadioGroup } from './choices.tsx';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';
import { Root, spaced } from './theme.tsx';

const variants = { accent: 'contained', plain: 'outlined', link: 'text', command: 'text' } as const;

/** Material UI: labels that float, an editable combobox for countries, lists drawn at the end of the body. */
export const muiKit: Kit = {
  ...htmlKit,
  Root,
  TextField,
  Select,
  Checkbox,
  RadioGroup,
  Button: ({ children, onPress, disabled, look = 'plain' }) => (
    <MuiButton variant={variants[look]} disabled={disabled} onClick={onPress}>
      {children}
    </MuiButton>
  ),
  MessageBar: ({ look, children }) => (
    <Alert severity={look} role={look === 'error' ? 'alert' : 'status'} sx={spaced}>
      {children}
    </Alert>
  ),
  Dialog: ({ title, children }) => {
    const id = useNewId('dialog');
    return (
      <MuiDialog open aria-labelledby={id} maxWidth="md">
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>{children}</DialogContent>
      </MuiDialog>
    );
  },
};
