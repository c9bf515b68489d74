import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { dayText } from '../parts/time-text.ts';
import { ListLine } from './ListLine.tsx';
import { Matches } from './Matches.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

type Props = { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions };

/** Which customers of the partner's own list this record may be, why, and what to do then. */
export function ExistingCustomers(props: Props) {
  const { state, say, actions } = props;
  const { list } = state.customers;
  if (list.state === 'loading') return <p class="sec muted">{say('list.loading')}</p>;
  if (list.state !== 'ready') {
    const [title, text] =
      list.state === 'lost'
        ? [
            say('list.lost'),
            say('list.lost.body', {
              count: list.rows,
              name: list.name,
              date: dayText(list.importedAt, state.language),
            }),
          ]
        : [say(`list.${list.state}`), say(`list.${list.state}.body`)];
    return (
      <>
        <EmptyState title={title} text={text}>
          <Button kind="primary" onPress={() => actions.openOptions('customer-list')}>
            {say('list.none.button')}
          </Button>
        </EmptyState>
        {state.record.account.companyName && (
          <div class="sec">
            <NextSteps listed={false} {...props} />
          </div>
        )}
      </>
    );
  }
  return (
    <>
      <ListLine state={state} say={say} onReplace={() => actions.openOptions('customer-list')} />
      <Matches {...props} />
    </>
  );
}
