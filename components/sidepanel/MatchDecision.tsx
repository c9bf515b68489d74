import { Button } from '../parts/Button.tsx';
import type { MatchShown, SidePanelSay } from './sidepanel-state.ts';

/** The user's own word on a match: two buttons to say it, or what was said and the way back. */
export function MatchDecision(props: {
  match: MatchShown;
  /** False while the record has no name: a decision is kept under a name. */
  canDecide: boolean;
  say: SidePanelSay;
  onDecide: (decision: 'same' | 'different' | null) => void;
}) {
  const { match, say, onDecide } = props;
  const { name, decision } = match;
  if (!props.canDecide) return <p class="match-acts tiny muted">{say('decision.needsName')}</p>;
  if (decision) {
    return (
      <div class="match-acts row tiny">
        {decision === 'different' && <span class="muted">{say('decision.isDifferent')}</span>}
        <Button
          kind="link"
          aria-label={say('decision.takeBack.name', { name })}
          onPress={() => onDecide(null)}
        >
          {say('decision.takeBack')}
        </Button>
      </div>
    );
  }
  return (
    <div class="match-acts row">
      <span class="tiny muted match-ask">{say('decision.ask')}</span>
      <Button aria-label={say('decision.same.name', { name })} onPress={() => onDecide('same')}>
        {say('decision.same')}
      </Button>
      <Button aria-label={say('decision.different.name', { name })} onPress={() => onDecide('different')}>
        {say('decision.different')}
      </Button>
    </div>
  );
}
