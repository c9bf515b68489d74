import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { dayText } from '../parts/time-text.ts';
import { ListLine } from './ListLine.tsx';
import { MatchCard } from './MatchCard.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

type Props = { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions };

/** One line for screen readers and eyes: what the search came to. */
function outcome({ state, say }: Props): string {
  const { customers } = state;
  if (customers.state === 'failed') return say('match.failed');
  if (customers.state === 'searching' && customers.matches.length === 0) return say('match.checking');
  return customers.matches.length > 0
    ? say('match.found', { count: customers.matches.length })
    : say('match.none');
}

function Matches(props: Props) {
  const { state, say, actions } = props;
  const { customers } = state;
  if (customers.state === 'nothing-to-ask') {
    return <EmptyState title={say('match.type')} text={say('match.type.body')} />;
  }
  const none = customers.state === 'done' && customers.matches.length === 0;
  return (
    <div class="sec" aria-busy={customers.state === 'searching'}>
      <p role="status">
        <b>{outcome(props)}</b>
      </p>
      <ul class="matches">
        {customers.matches.map((match, index) => (
          <li key={match.tenantId ?? `${match.name}-${index}`}>
            <MatchCard
              match={match}
              language={state.language}
              say={say}
              onCopied={(ok) => actions.copied(ok)}
            />
          </li>
        ))}
      </ul>
      {(customers.matches.length > 0 || none) && <NextSteps listed={!none} say={say} />}
    </div>
  );
}

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
      <EmptyState title={title} text={text}>
        <Button kind="primary" onPress={() => actions.openOptions('customer-list')}>
          {say('list.none.button')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <ListLine state={state} say={say} onReplace={() => actions.openOptions('customer-list')} />
      <Matches {...props} />
    </>
  );
}
