import { Note } from '../parts/Note.tsx';
import { managedLines } from './managed-lines.ts';
import { managedTexts } from './managed-texts.ts';
import type { OptionsState } from './options-state.ts';

/** Says on top of the options that an organisation has a word in them, what it set, and what had no effect. */
export function ManagedNotice({ state }: { state: OptionsState }) {
  const { policy, refused } = state.managed;
  const texts = managedTexts(state);
  const lines = managedLines(policy, state.language, texts);
  if (lines.length + refused.length === 0) return null;
  return (
    <div class="sec">
      {lines.length > 0 && (
        <Note tone="info" title={texts.title}>
          {texts.say('body')}
          <details class="managed-lines">
            <summary>{texts.say('what', { count: lines.length })}</summary>
            <ul class="bullets">
              {lines.map((line) => (
                <li key={line.key}>
                  {line.label}: <b>{line.value}</b>
                </li>
              ))}
            </ul>
          </details>
        </Note>
      )}
      {refused.length > 0 && (
        <Note tone="warning" title={texts.say('refused.title', { count: refused.length })}>
          {texts.say('refused.body', { names: refused.join(', ') })}
        </Note>
      )}
    </div>
  );
}
