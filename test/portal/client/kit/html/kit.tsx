/** @jsxImportSource react */
import type { Kit } from '../kit.ts';
import { useNewId } from '../new-id.ts';
import { Checkbox, RadioGroup } from './choices.tsx';
import { Grid } from './Grid.tsx';
import { Select } from './Select.tsx';
import { TextField } from './TextField.tsx';

// Outside the component, so that React calls it once and not at every render.
const takeFocus = (box: HTMLElement | null) => box?.focus();

/** Native controls only. */
export const htmlKit: Kit = {
  TextField,
  Select,
  Checkbox,
  RadioGroup,
  Grid,
  Button: ({ children, onPress, disabled, look = 'plain' }) => (
    <button type="button" className={`button button--${look}`} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  ),
  MessageBar: ({ look, children }) => (
    <div className={`message message--${look}`} role={look === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  ),
  Dialog: ({ title, children }) => {
    const id = useNewId('dialog');
    return (
      <div className="veil">
        <div
          className="dialog"
          ref={takeFocus}
          tabIndex={-1}
          role="dialog"
          aria-modal="true"
          aria-labelledby={id}
        >
          <h2 id={id}>{title}</h2>
          {children}
        </div>
      </div>
    );
  },
  Layout: ({ aside, children }) => (
    <div className="layout">
      {aside && <div className="layout__aside">{aside}</div>}
      <div className="layout__main">{children}</div>
    </div>
  ),
};
