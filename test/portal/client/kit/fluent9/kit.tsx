/** @jsxImportSource react */
import { Button } from '@fluentui/react-button';
import { htmlKit } from '../html/kit.tsx';
import type { Kit } from '../kit.ts';
import { Checkbox, RadioGroup } from './choices.tsx';
import { Root } from './Root.tsx';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';

const looks = { accent: 'primary', plain: 'secondary', link: 'transparent', command: 'subtle' } as const;

/** Fluent UI 9: names by the field around a box, a combobox for countries, a button with a list for states. */
export const fluent9Kit: Kit = {
  ...htmlKit,
  Root,
  TextField,
  Select,
  Checkbox,
  RadioGroup,
  Button: ({ children, onPress, disabled, look = 'plain' }) => (
    <Button appearance={looks[look]} disabled={disabled} onClick={onPress}>
      {children}
    </Button>
  ),
};
