import { Button } from '../parts/Button.tsx';
import { Progress } from '../parts/Progress.tsx';
import { safeFixCount } from './counts.ts';
import { listLine } from './list-line.ts';
import type { PartProps } from './panel-context.ts';

/** Filling, undoing, safe fixes; below them the customer list's size and age, and the pause. */
export function PanelFooter({ state, on, say }: PartProps) {
  const { filling, verdict, now } = state;
  const works = state.status === 'working' && state.step === 'account-info';
  const safe = works ? safeFixCount(state.findings) : 0;
  // On later steps the fields are gone, and after Submit so is the way back.
  const canUndo = works && state.lastFill?.canUndo === true && !state.lastFill.undone;
  const list = verdict.level === 'checking' ? say('checkingList') : listLine(verdict.list, now, say);
  return (
    <div class="foot">
      {filling ? (
        <div class="filling">
          <span>{say('filling', filling)}</span>
          <Progress done={filling.done} total={filling.total} label={say('filling', filling)} />
        </div>
      ) : (
        works && (
          <div class="row">
            <Button kind="primary" data-home="fill" onPress={(event) => on.openPreview(event, 'record')}>
              {say('fillForm')}
            </Button>
            {canUndo && <Button onPress={on.undoFill}>{say('undoFill')}</Button>}
            {safe > 0 && (
              <span class="end">
                <Button kind="link" onPress={on.applySafeFixes}>
                  {say('safeFixes', { count: safe })}
                </Button>
              </span>
            )}
          </div>
        )
      )}
      <div class="last tiny muted">
        <span class="grow">{list}</span>
        {works && (
          <Button kind="link" data-home="teach" onPress={on.teach}>
            {say('teach')}
          </Button>
        )}
        {state.status !== 'gone' && (
          <Button kind="link" onPress={on.pause}>
            {say('pause')}
          </Button>
        )}
      </div>
    </div>
  );
}
