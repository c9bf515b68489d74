import type { Severity } from '../../lib/rules/finding.ts';

export type Tone = Severity | 'ok';

/** Severity as shape and colour; `label` is its word for screen readers, left out where text beside it says it. */
export function Dot(props: { tone: Tone; label?: string }) {
  return (
    <>
      <span class={`dot dot-${props.tone}`} aria-hidden="true" />
      {props.label && <span class="hidden">{props.label}</span>}
    </>
  );
}
