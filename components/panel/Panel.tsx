import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { Progress } from '../parts/Progress.tsx';
import { progressOf, sorted } from './counts.ts';
import { FillResultNote, fillText } from './FillResultNote.tsx';
import { Findings } from './Findings.tsx';
import { headline, isKnown } from './headline.ts';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { Pill } from './Pill.tsx';
import { Preview } from './Preview.tsx';
import type { SayPanel } from './panel-context.ts';
import type { PanelActions, PanelState } from './panel-state.ts';
import { StateNotes } from './StateNotes.tsx';
import { StillEmpty } from './StillEmpty.tsx';
import { Teach } from './Teach.tsx';
import { TeachNote } from './TeachNote.tsx';
import { teachText } from './teach-text.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { VerdictNote } from './VerdictNote.tsx';

/** The panel in the page: state in, the user's clicks out. It has no text field and shows nothing the page lacks. */
export function Panel(props: { state: PanelState; on: PanelActions; say: SayPanel }) {
  const { state, say } = props;
  const { teaching } = state;
  const root = useRef<HTMLElement>(null);
  const { leaving } = useKeptFocus(root);
  const [asked, setAsked] = useState(false);
  const settled = useRef('');
  const counts = sorted(state.findings);
  const working = state.status === 'working';
  const fresh = headline(state, counts, say);
  // While a new check runs over a clean form the last word stands, so that the heading does not flicker.
  const title = state.checking && working && settled.current !== '' ? settled.current : fresh;
  if (!state.checking || !working) settled.current = working ? fresh : '';

  const on: PanelActions = {
    ...props.on,
    openSidePanel: (event) => {
      // Whether the browser opens it is known only after the first click.
      setAsked(true);
      props.on.openSidePanel(event);
    },
  };
  const part = { state, on, say };
  const form = working && state.step === 'account-info';
  const known = isKnown(state);
  const progress = form && state.filled ? progressOf(state.findings, state.filled) : null;

  return (
    <section
      ref={root}
      class={`fp panel panel-${state.side}${state.collapsed ? ' panel-collapsed' : ''}`}
      aria-label="Firstpass"
      lang={state.language}
    >
      <div class="hidden" role="status" aria-atomic={false}>
        <p>{title}</p>
        <p>{fillText(state, say)}</p>
        <p>{teachText(state, say)}</p>
      </div>
      {state.collapsed ? (
        <Pill {...part} counts={counts} title={title} />
      ) : (
        <>
          <PanelHeader {...part} title={title} />
          {progress ? <Progress {...progress} label={say('progress', progress)} /> : <div class="rule" />}
          {teaching?.phase === 'pick' || teaching?.phase === 'choose' ? (
            <Teach {...part} teaching={teaching} />
          ) : state.preview ? (
            <Preview {...part} preview={state.preview} />
          ) : (
            <>
              <div class="body">
                <div class="notes">
                  <StateNotes
                    {...part}
                    sidebarAsked={asked && state.sidePanelHint === 'use-browser-button'}
                  />
                  {state.step === 'account-info' && <TeachNote {...part} />}
                  {state.status !== 'gone' && <VerdictNote {...part} />}
                  {form && state.openDrafts > 0 && (
                    <Note tone="info" title={say('drafts', { count: state.openDrafts })}>
                      <Button kind="link" onPress={(event) => on.openPreview(event, 'draft')}>
                        {say('restoreDraft')}
                      </Button>
                    </Note>
                  )}
                  {form && <FillResultNote {...part} />}
                  {form && !state.checking && state.findings.length === 0 && !known && (
                    <Note tone="ok" title={say('allClear')}>
                      {say('allClearText')}
                    </Note>
                  )}
                </div>
                {state.status !== 'gone' && counts.found.length > 0 && (
                  <Findings {...part} found={counts.found} leaving={leaving} />
                )}
                {form && counts.missing.length > 0 && <StillEmpty {...part} missing={counts.missing} />}
                {state.ignored > 0 && (
                  <p class="sec tiny muted">{say('ignoredCount', { count: state.ignored })}</p>
                )}
              </div>
              <PanelFooter {...part} />
            </>
          )}
        </>
      )}
    </section>
  );
}
