import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { Icon } from '../parts/Icon.tsx';
import { timeText } from '../parts/time-text.ts';
import type { PartProps } from './panel-context.ts';

const steps = {
  list: 'stepList',
  'account-info': 'stepAccountInfo',
  reseller: 'stepReseller',
  subscriptions: 'stepSubscriptions',
  review: 'stepReview',
  confirmation: 'stepConfirmation',
} as const;

/** Status, step and state of the draft, and the buttons that move and fold the panel. */
export function PanelHeader({ state, on, say, title }: PartProps & { title: string }) {
  const { draft, now, language } = state;
  const other = state.side === 'right' ? 'moveLeft' : 'moveRight';
  return (
    <div data-return="expand">
      <Header
        level={2}
        title={title}
        subtitle={
          <>
            {say(steps[state.step])}
            {draft.state === 'failed' ? (
              <>
                {' · '}
                <span class="bad">{say('draftFailed')}</span>
              </>
            ) : draft.at !== null && draft.state !== 'none' ? (
              ` · ${say('draftSaved', { time: timeText(draft.at, now, language) })}`
            ) : (
              draft.state === 'saving' && ` · ${say('draftSaving')}`
            )}
            {state.checking && <span class="late"> · {say('busy')}</span>}
          </>
        }
      >
        {state.status !== 'gone' && (
          <Button
            kind="icon"
            aria-label={say('openSidePanel')}
            title={say('openSidePanel')}
            onPress={on.openSidePanel}
          >
            <Icon name="sidePanel" />
          </Button>
        )}
        <Button kind="icon" aria-label={say(other)} title={say(other)} onPress={on.moveSide}>
          <Icon name={other} />
        </Button>
        <Button
          kind="icon"
          aria-label={say('collapse')}
          title={say('collapse')}
          aria-expanded={true}
          data-home="collapse"
          onPress={on.toggleCollapsed}
        >
          <Icon name="collapse" />
        </Button>
      </Header>
    </div>
  );
}
