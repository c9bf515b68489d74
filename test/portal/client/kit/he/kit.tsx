/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import type { CheckboxProps, Kit, RadioGroupProps } from '../kit.ts';
import { defineElements } from './define.ts';
import type { HeCheckbox, HeRadio } from './elements/choice.ts';
import type { HeDataGrid } from './elements/data-grid.ts';
import { Select, TextField } from './fields.tsx';
import type {} from './jsx.ts';

defineElements('customer_');

function Checkbox({ label, checked, onChecked }: CheckboxProps) {
  const host = useRef<HeCheckbox>(null);
  useLayoutEffect(() => {
    if (host.current) host.current.checked = checked;
  });
  return (
    <customer_he-checkbox ref={host as never} onChange={() => onChecked(host.current?.checked ?? false)}>
      {label}
    </customer_he-checkbox>
  );
}

function RadioGroup({ label, value, options, onValue }: RadioGroupProps) {
  const hosts = useRef(new Map<string, HeRadio>());
  useLayoutEffect(() => {
    for (const [key, host] of hosts.current) host.checked = key === value;
  });
  return (
    <customer_he-radio-group label={label}>
      {options.map((option) => (
        <customer_he-radio
          key={option.value}
          value={option.value}
          ref={
            ((host: HeRadio | null) => {
              if (host) hosts.current.set(option.value, host);
              else hosts.current.delete(option.value);
            }) as never
          }
          onChange={() => onValue(option.value)}
        >
          {option.text}
        </customer_he-radio>
      ))}
    </customer_he-radio-group>
  );
}

/** The component library of the portal, prefixed for this micro-frontend. */
export const heKit: Kit = {
  TextField,
  Select,
  Checkbox,
  RadioGroup,
  Button: ({ children, onPress, disabled, look }) => (
    <customer_he-button
      appearance={look}
      disabled={disabled ? '' : undefined}
      onClick={() => {
        // A click made by script on the host reaches here even when the inner button is disabled.
        if (!disabled) onPress();
      }}
    >
      {children}
    </customer_he-button>
  ),
  MessageBar: ({ look, children }) => (
    <customer_he-message-bar appearance={look}>{children}</customer_he-message-bar>
  ),
  Grid: ({ label, columns, rows }) => {
    const host = useRef<HeDataGrid>(null);
    useLayoutEffect(() => {
      if (!host.current) return;
      host.current.columns = columns;
      host.current.rows = rows?.map((row) => ({ id: row.id, cells: row }));
    }, [columns, rows]);
    return <customer_he-data-grid ref={host as never} label={label} />;
  },
  Dialog: ({ title, children }) => <customer_he-dialog label={title}>{children}</customer_he-dialog>,
  Layout: ({ aside, children }) => (
    <customer_he-layout bare={aside ? undefined : ''}>
      {aside && <div slot="aside">{aside}</div>}
      {children}
    </customer_he-layout>
  ),
};
