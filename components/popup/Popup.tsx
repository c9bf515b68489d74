import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Header } from '../parts/Header.tsx';
import { Note } from '../parts/Note.tsx';
import { Progress } from '../parts/Progress.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { Step } from './Step.tsx';
import type { SayPopup } from './step-texts.ts';

const places = {
  list: 'onList',
  'account-info': 'onAccountInfo',
  reseller: 'onReseller',
  subscriptions: 'onSubscriptions',
  review: 'onReview',
  confirmation: 'onConfirmation',
} as const;

/** The toolbar popup: the whole flow as a checklist for the record at hand, and the ways on. */
export function Popup(props: { state: PopupState; on: PopupActions; say: SayPopup }) {
  const { state, on, say } = props;
  const done = state.items.filter((item) => item.done).length;
  const total = state.items.length;
  const next = state.items.find((item) => !item.done)?.step;
  const title = state.record ? say('progress', { done, total }) : say('title');
  const company = state.record && (state.record.companyName || say('noName'));
  const where = state.step && say(places[state.step]);
  return (
    <main class="fp popup" lang={state.language}>
      <Header
        title={title}
        subtitle={company ? [company, where].filter(Boolean).join(' · ') : say('noRecordShort')}
      >
        <Button kind="link" onPress={on.openOptions}>
          {say('options')}
        </Button>
      </Header>
      <Progress done={state.record ? done : 0} total={total} label={say('progressLabel', { done, total })} />
      <div class="popup-body">
        {state.closed.map((origin) => (
          <Note key={origin} tone="warning" title={say('closed', { site: new URL(origin).host })}>
            {say('closedText')}
            <div class="note-acts">
              <Button onPress={(event) => on.allow(event, origin)}>{say('allow')}</Button>
            </div>
          </Note>
        ))}
        {state.paused.map((origin) => (
          <Note key={origin} tone="warning" title={say('paused', { site: new URL(origin).host })}>
            <Button kind="link" onPress={(event) => on.resume(event, origin)}>
              {say('resume')}
            </Button>
          </Note>
        ))}
        {state.off.length > 0 && (
          <Note tone="info" title={say('off', { site: state.off.join(', ') })}>
            {say('off.body')}
          </Note>
        )}
        {!state.record && (
          <EmptyState title={say('noRecord')} text={say('noRecordText')}>
            <Button kind="primary" onPress={on.openPortal}>
              {say('openPortal')}
            </Button>
          </EmptyState>
        )}
        <ul class="steps" aria-label={say('checklist')}>
          {state.items.map((item) => (
            <Step key={item.step} item={item} next={state.record !== null && item.step === next} {...props} />
          ))}
        </ul>
      </div>
      <div class="foot row">
        {state.record && <Button onPress={on.openPortal}>{say('openPortal')}</Button>}
        <Button kind="link" onPress={on.openSidePanel}>
          {say('openSidePanel')}
        </Button>
      </div>
    </main>
  );
}
