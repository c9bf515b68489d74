import { Note } from '../parts/Note.tsx';
import type { PartProps, SayPanel } from './panel-context.ts';
import type { PanelState } from './panel-state.ts';

/** @returns the last fill's outcome in one line for the live region; '' if there was none. */
export function fillText({ lastFill }: PanelState, say: SayPanel): string {
  if (!lastFill) return '';
  const refused = lastFill.results.filter((one) => !one.written).length;
  if (lastFill.undone)
    return `${say('undone')} ${refused > 0 ? say('notUndone', { count: refused }) : ''}`.trim();
  const filled = lastFill.results.length - refused;
  return `${say('filled', { count: filled })} ${refused > 0 ? say('notFilled', { count: refused }) : ''}`;
}

/** What the last fill wrote or put back, and by name what did not take its value and why. */
export function FillResultNote({ state, say }: PartProps) {
  const fill = state.lastFill;
  if (!fill || (!fill.undone && fill.results.length === 0)) return null;
  const refused = fill.results.filter((one) => !one.written);
  const count = fill.results.length - refused.length;
  return (
    <Note
      tone={refused.length > 0 ? 'warning' : 'ok'}
      title={fill.undone ? say('undone') : say('filled', { count })}
    >
      {fill.undone && refused.length === 0 && say('undoneText')}
      {refused.length > 0 && (
        <>
          {say(fill.undone ? 'notUndone' : 'notFilled', { count: refused.length })}
          <ul class="refused">
            {refused.map((one) => (
              <li key={one.key}>
                <b>{state.fieldNames[one.key]}</b>: {say(`reason.${one.reason ?? 'unknown'}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}
