import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { timeText } from '../parts/time-text.ts';
import { CoveredNote } from './CoveredNote.tsx';
import type { PartProps } from './panel-context.ts';

const stepTexts = {
  list: 'listText',
  reseller: 'resellerText',
  subscriptions: 'subscriptionsText',
  review: 'reviewText',
  confirmation: 'confirmationText',
} as const;

/** What the user must know before anything else: an update, silence, a failed save, a covered panel, this step. */
export function StateNotes({ state, on, say, sidebarAsked }: PartProps & { sidebarAsked: boolean }) {
  const { status, step, draft } = state;
  const failed = draft.state === 'failed';
  if (status === 'gone') {
    const time = draft.at === null ? '' : timeText(draft.at, state.now, state.language);
    const text = failed
      ? time
        ? say('goneUnsavedText', { time })
        : say('goneNothingSavedText')
      : time
        ? say('goneSavedText', { time })
        : say('goneText');
    return (
      <Note tone={failed ? 'error' : 'warning'} title={say('goneTitle')}>
        {text}
      </Note>
    );
  }
  return (
    <>
      {status === 'background-silent' && (
        <Note tone="warning">{say(draft.state === 'saved' ? 'silentSavedText' : 'silentText')}</Note>
      )}
      {failed && (
        <Note tone="error" title={say('draftFailedTitle')}>
          {say(draft.why === 'full' ? 'draftFullText' : 'draftFailedText')}
        </Note>
      )}
      {state.newer && (
        <Note tone="warning" title={say('newerTitle')}>
          {say('newerText')}
        </Note>
      )}
      {!failed && (state.removed ?? 0) > 0 && (
        <Note tone="info" title={say('removedTitle', { count: state.removed ?? 0 })}>
          {say('removedText')}
        </Note>
      )}
      <CoveredNote state={state} on={on} say={say} />
      {sidebarAsked && (
        <Note tone="info" title={say('sidebarTitle')}>
          {say('sidebarText')}{' '}
          <Button kind="link" onPress={on.openSidePanelTab}>
            {say('openTab')}
          </Button>
        </Note>
      )}
      {step !== 'account-info' ? (
        <Note tone={step === 'confirmation' ? 'warning' : 'info'}>{say(stepTexts[step])}</Note>
      ) : (
        status === 'no-form' && (
          <>
            <p class="muted">{say('noFormText')}</p>
            <p class="muted">{say('noFormTeach')}</p>
            <Button data-home="teach" onPress={on.teach}>
              {say('teach')}
            </Button>
          </>
        )
      )}
    </>
  );
}
