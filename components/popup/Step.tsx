import type { ChecklistItem } from '../../lib/drafts/checklist.ts';
import { Button } from '../parts/Button.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { type SayPopup, stepTexts } from './step-texts.ts';

type Props = {
  item: ChecklistItem;
  /** True for the first step that is not done: its note stands open. */
  next: boolean;
  state: PopupState;
  on: PopupActions;
  say: SayPopup;
};

/** One step: a box to tick where there is a record, its title, one line, and the fuller note behind it. */
export function Step({ item, next, state, on, say }: Props) {
  const { title, note, more } = stepTexts(item.step, state, say);
  const match =
    item.step === 'not-customer' && ['certain', 'likely', 'possible'].includes(state.verdict.level);
  const noteId = `note-${item.step}`;
  return (
    <li class={`step${item.done ? ' step-done' : ''}${next ? ' step-next' : ''}`}>
      {state.record ? (
        <label class="step-title">
          <input
            type="checkbox"
            checked={item.done}
            aria-describedby={noteId}
            onClick={(event) => {
              // The tick shown is the state's, also when the change could not be stored.
              event.currentTarget.checked = item.done;
              on.tick(event, item.step, !item.done);
            }}
          />
          <span>{title}</span>
        </label>
      ) : (
        <p class="step-title">
          <span class="step-bullet" aria-hidden="true" />
          <span>{title}</span>
        </p>
      )}
      <details class="step-note tiny" open={next}>
        <summary id={noteId}>
          {note}
          {item.seen && <span class="seen"> ({say('seen')})</span>}
        </summary>
        <p>{more}</p>
      </details>
      {match && state.record && (
        <div class="step-acts">
          <Button onPress={on.showMatch}>{say('showMatch')}</Button>
        </div>
      )}
    </li>
  );
}
