import type { Severity } from '../../lib/rules/finding.ts';

/** Longer values are cut around the part that is meant; the field itself holds the whole. */
const longestShown = 160;
const around = 60;

const shortened = (text: string, end: 'start' | 'end') => {
  if (text.length <= around) return text;
  return end === 'start' ? `…${text.slice(-around)}` : `${text.slice(0, around)}…`;
};

/** A checked value with the evidence marked in it. Evidence that does not occur in the value marks nothing. */
export function FindingText(props: { value: string; evidence?: string; severity: Severity }) {
  const { value, evidence = '', severity } = props;
  const at = evidence === '' ? -1 : value.indexOf(evidence);
  const long = value.length > longestShown;
  if (at < 0) {
    return <p class={`value value-${severity}`}>{long ? `${value.slice(0, longestShown)}…` : value}</p>;
  }
  const before = value.slice(0, at);
  const after = value.slice(at + evidence.length);
  const meant = evidence.length > longestShown ? `${evidence.slice(0, longestShown)}…` : evidence;
  return (
    <p class={`value value-${severity}`}>
      {long ? shortened(before, 'start') : before}
      <mark>{meant}</mark>
      {long ? shortened(after, 'end') : after}
    </p>
  );
}
