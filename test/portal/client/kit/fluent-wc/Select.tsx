/** @jsxImportSource react */
import type { Dropdown } from '@fluentui/web-components/dropdown/class.js';
import { useEffect, useRef } from 'react';
import { words } from '../../texts/words.ts';
import type { SelectProps } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type {} from './jsx.ts';

/** Longer lists can be typed into; the component takes what is one of its options. */
const longest = 100;

/** The dropdown under React's control. It has no way back to no choice. */
export function Select({ label, value, options, onValue, onLeave, error, help }: SelectProps) {
  const id = useNewId('dropdown');
  const host = useRef<Dropdown>(null);
  useEffect(() => {
    // The component takes a value only when it has drawn its own list.
    const show = () => {
      const dropdown = host.current;
      if (dropdown?.listbox && (dropdown.value ?? '') !== value) dropdown.value = value;
    };
    const frame = requestAnimationFrame(show);
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return (
    <FieldFrame id={id} label={label} help={help} error={error}>
      <fluent-dropdown
        ref={host as never}
        id={id}
        slot="input"
        type={options.length > longest ? 'combobox' : 'dropdown'}
        placeholder={words.choose}
        onChange={() => onValue(host.current?.value ?? '')}
        onBlur={onLeave}
        style={{ width: '100%' }}
      >
        <fluent-listbox style={{ maxHeight: 320, overflowY: 'auto' }}>
          {options.map((option) => (
            <fluent-option key={option.value} value={option.value}>
              {option.text}
            </fluent-option>
          ))}
        </fluent-listbox>
      </fluent-dropdown>
    </FieldFrame>
  );
}
