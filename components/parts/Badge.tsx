import type { ComponentChildren } from 'preact';
import type { Tone } from './Dot.tsx';

/** A short word in a pill: how sure a match is, a draft's status. Without a tone it is grey. */
export function Badge(props: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`chip${props.tone ? ` chip-${props.tone}` : ''}`}>{props.children}</span>;
}
