import { RequestRelationship } from './RequestRelationship.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/**
 * The way on with a company that is a customer already: its order where it is, or a relationship with it, but
 * never a second tenant.
 * @param props.listed true if the partner's own list holds a match.
 */
export function NextSteps(props: {
  listed: boolean;
  state: SidePanelState;
  say: SidePanelSay;
  actions: SidePanelActions;
}) {
  const { listed, state, say, actions } = props;
  const searched = state.customers.list.state === 'ready';
  const intro = listed ? 'next.intro' : searched ? 'next.elsewhere.intro' : 'request.noList';
  return (
    <section class="next" aria-labelledby="next-heading">
      <h2 id="next-heading" class="group-name">
        {say(listed ? 'next.heading' : 'next.elsewhere')}
      </h2>
      <p>{say(intro)}</p>
      {listed && <p class="next-again">{say('next.again')}</p>}
      <RequestRelationship state={state} say={say} actions={actions} />
    </section>
  );
}
