/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { make } from '../kit/he/elements/he-element.ts';
import { useNewId } from '../kit/new-id.ts';
import { put } from './state.ts';

function Upper({ id }: { id: string }) {
  const [text, setText] = useState('');
  const take = (value: string) => {
    setText(value.toUpperCase());
    put('companyName', value.toUpperCase());
  };
  return (
    <input id={id} className="field__control" value={text} onChange={(event) => take(event.target.value)} />
  );
}

function OnLeave({ id }: { id: string }) {
  const [text, setText] = useState('');
  return (
    <input
      id={id}
      className="field__control"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => put('city', text)}
    />
  );
}

/** Takes nothing that came without a key. */
function AfterKey({ id }: { id: string }) {
  const [text, setText] = useState('');
  const pressed = useRef(false);
  const take = (value: string) => {
    if (!pressed.current) return;
    setText(value);
    put('firstName', value);
  };
  return (
    <input
      id={id}
      className="field__control"
      value={text}
      onKeyDown={() => {
        pressed.current = true;
      }}
      onKeyUp={() => {
        pressed.current = false;
      }}
      onChange={(event) => take(event.target.value)}
    />
  );
}

const inputs = { 'Company name': Upper, City: OnLeave, 'First name': AfterKey };

/** Controlled inputs: one changes what it is given, one hands over when it is left, one wants a key first. */
export function ReactInputs(): HTMLElement[] {
  return Object.entries(inputs).map(([label, Input]) => {
    const place = make('div', { class: 'field' });
    const Labelled = () => {
      const id = useNewId('lab');
      return (
        <>
          <label className="field__label" htmlFor={id}>
            {label}
          </label>
          <Input id={id} />
        </>
      );
    };
    createRoot(place).render(<Labelled />);
    return place;
  });
}
