import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Note } from '../parts/Note.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

type Props = { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions };

/** The outline as it would be handed on, and the two ways out of here. Nothing is copied before it was shown. */
function OutlinePreview({ state, say, actions }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { text } = state.outline;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Dialog title={say('outline.title')} wide onClose={() => actions.closeOutline()}>
      <p class="muted dialog-text">{say('outline.what')}</p>
      <textarea class="outline-text" readOnly rows={14} aria-label={say('outline.title')} value={text} />
      <div role="status">
        {copied !== null && (
          <Note tone={copied ? 'ok' : 'error'}>{say(copied ? 'outline.copied' : 'outline.copyFailed')}</Note>
        )}
      </div>
      <div class="row dialog-acts">
        <Button onPress={() => actions.closeOutline()}>{say('outline.close')}</Button>
        <Button onPress={() => actions.saveOutline()}>{say('outline.save')}</Button>
        <Button kind="primary" onPress={() => void copy()}>
          {say('outline.copy')}
        </Button>
      </div>
    </Dialog>
  );
}

/** For a form that Firstpass fails on: its structure without any value, which a user can send with a report. */
export function FormOutline({ state, say, actions }: Props) {
  const { phase } = state.outline;
  const status = useRef<HTMLDivElement>(null);
  // The button stands at the end of a long page: what it answers would be below what is seen.
  useEffect(() => {
    if (phase === 'no-page' || phase === 'unreachable') status.current?.scrollIntoView({ block: 'nearest' });
  }, [phase]);
  return (
    <section class="sec outline" aria-labelledby="outline-heading">
      <h2 class="group-name" id="outline-heading">
        {say('outline.heading')}
      </h2>
      <p class="tiny muted group-note">{say('outline.intro')}</p>
      <Button disabled={phase === 'reading'} onPress={() => actions.openOutline()}>
        {say('outline.open')}
      </Button>
      <div role="status" ref={status}>
        {phase === 'reading' && <p class="tiny muted">{say('outline.reading')}</p>}
        {phase === 'no-page' && <Note tone="info">{say('outline.noPage')}</Note>}
        {phase === 'unreachable' && <Note tone="error">{say('outline.unreachable')}</Note>}
      </div>
      {phase === 'shown' && <OutlinePreview state={state} say={say} actions={actions} />}
    </section>
  );
}
