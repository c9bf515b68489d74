/** @jsxImportSource react */
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/checkbox.js';
import '@fluentui/web-components/dropdown.js';
import '@fluentui/web-components/field.js';
import '@fluentui/web-components/listbox.js';
import '@fluentui/web-components/option.js';
import '@fluentui/web-components/radio.js';
import '@fluentui/web-components/radio-group.js';
import '@fluentui/web-components/text-input.js';
import { htmlKit } from '../html/kit.tsx';
import type { Kit } from '../kit.ts';
import { Checkbox, RadioGroup } from './choices.tsx';
import type {} from './jsx.ts';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';
import { followSystem } from './theme.ts';

followSystem();

const looks = { accent: 'primary', plain: 'outline', link: 'transparent', command: 'subtle' } as const;

/** Fluent's web components: open shadow roots, roles and states that no attribute tells, labels in slots. */
export const fluentWcKit: Kit = {
  ...htmlKit,
  TextField,
  Select,
  Checkbox,
  RadioGroup,
  Button: ({ children, onPress, disabled, look = 'plain' }) => (
    <fluent-button
      appearance={looks[look]}
      disabled={disabled ?? false}
      onClick={() => {
        if (!disabled) onPress();
      }}
    >
      {children}
    </fluent-button>
  ),
};
