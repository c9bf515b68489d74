import { Component, createRef } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { Progress } from '../parts/Progress.tsx';
import { progressOf, sorted } from './counts.ts';
import { FillResultNote, fillText } from './FillResultNote.tsx';
import { Findings } from './Findings.tsx';
import { headline, isKnown } from './headline.ts';
import { keptFocus } from './kept-focus.ts';
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
import { VerdictNote } from './VerdictNote.tsx';

type PanelProps = { state: PanelState; on: PanelActions; say: SayPanel };

/** The panel in the page: state in, the user's clicks out. It has no text field and shows nothing the page lacks. */
export class Panel extends Component<PanelProps, { asked?: boolean }> {
  private root = createRef<HTMLElement>();
  private focus = keptFocus(this.root);
  /** The last headline of a check that had ended. */
  private settled = '';

  override componentDidMount() {
    this.focus.drawn();
  }

  override componentDidUpdate() {
    this.focus.drawn();
  }

  override render() {
    const { state, on: actions, say } = this.props;
    this.focus.drawing();
    const { teaching } = state;
    const counts = sorted(state.findings);
    const working = state.status === 'working';
    const fresh = headline(state, counts, say);
    // While a new check runs over a clean form the last word stands, so that the heading does not flicker.
    const title = state.checking && working && this.settled !== '' ? this.settled : fresh;
    if (!state.checking || !working) this.settled = working ? fresh : '';

    const on: PanelActions = {
      ...actions,
      openSidePanel: (event) => {
        // Whether the browser opens it is known only after the first click.
        this.setState({ asked: true });
        actions.openSidePanel(event);
      },
    };
    const part = { state, on, say };
    const form = working && state.step === 'account-info';
    const known = isKnown(state);
    const progress = form && state.filled ? progressOf(state.findings, state.filled) : null;

    return (
      <section
        ref={this.root}
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
                      sidebarAsked={this.state.asked === true && state.sidePanelHint === 'use-browser-button'}
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
                    <Findings {...part} found={counts.found} leaving={this.focus.leaving} />
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
}
