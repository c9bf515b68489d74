/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type {} from './jsx.ts';

interface Props {
  id: string;
  label: string;
  help?: string;
  error?: string;
  children: ReactNode;
}

/** One below the other, as wide as the form. */
const stacked = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  marginBottom: 20,
} as const;

/** The component puts label, control and message in their places by slots, and joins them by ids. */
export function FieldFrame({ id, label, help, error, children }: Props) {
  return (
    <fluent-field label-position="above" style={stacked}>
      <label slot="label" htmlFor={id}>
        {label}
      </label>
      {children}
      {(error || help) && (
        <span slot="message" className={error ? 'field__error' : 'field__help'}>
          {error || help}
        </span>
      )}
    </fluent-field>
  );
}
