/** @jsxImportSource react */
import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  help?: string;
  error?: string;
  children: ReactNode;
}

/** Label above, help or error below a native control. */
export function FieldFrame({ id, label, help, error, children }: Props) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {children}
      {(error || help) && (
        <span id={`${id}-text`} className={error ? 'field__error' : 'field__help'}>
          {error || help}
        </span>
      )}
    </div>
  );
}
