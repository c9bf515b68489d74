import type { ComponentChildren } from 'preact';
import { Dot, type Tone } from './Dot.tsx';

/** A coloured box: a bold beginning that says what is the matter, then what to do. */
export function Note(props: { tone: Tone; title?: string; children?: ComponentChildren }) {
  return (
    <div class={`note note-${props.tone}`}>
      <Dot tone={props.tone} />
      <div class="grow">
        {props.title && <b>{props.title}</b>} {props.children}
      </div>
    </div>
  );
}
