import { useRef } from 'preact/hooks';
import { EmptyState } from '../parts/EmptyState.tsx';
import { MatchCard } from './MatchCard.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { MatchShown, SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

type Props = { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions };

/** @returns the matches that the user did not call other companies. */
export const openMatches = (matches: readonly MatchShown[]): MatchShown[] =>
  matches.filter(({ decision }) => decision !== 'different');

/** One line for screen readers and eyes: what the search came to. */
function outcome({ state, say }: Props, open: number): string {
  const { customers } = state;
  if (customers.state === 'failed') return say('match.failed');
  if (customers.state === 'searching' && customers.matches.length === 0) return say('match.checking');
  if (open > 0) return say('match.found', { count: open });
  return say(customers.matches.length > 0 ? 'decision.noOther' : 'match.none');
}

/** What was found for the company at hand, what the user called other companies folded below it, and the way on. */
export function Matches(props: Props) {
  const { state, say, actions } = props;
  const { customers } = state;
  const heading = useRef<HTMLParagraphElement>(null);
  if (customers.state === 'nothing-to-ask') {
    return <EmptyState title={say('match.type')} text={say('match.type.body')} />;
  }
  const open = openMatches(customers.matches);
  const others = customers.matches.filter(({ decision }) => decision === 'different');
  const none = customers.state === 'done' && open.length === 0;
  const rows = (matches: MatchShown[]) => (
    <ul class="matches">
      {matches.map((match, index) => (
        <li
          key={matches.findIndex(({ id }) => id === match.id) === index ? match.id : `${match.id}-${index}`}
        >
          <MatchCard
            match={match}
            canDecide={customers.asked !== null}
            say={say}
            onCopied={(ok) => actions.copied(ok)}
            onDecide={(decision) => {
              actions.decide(match, decision);
              // The button goes with what it says; focus must not fall back to the top of the page.
              heading.current?.focus();
            }}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="sec" aria-busy={customers.state === 'searching'}>
      <p role="status" class="outcome" ref={heading} tabIndex={-1}>
        <b>{outcome(props, open.length)}</b>
      </p>
      {rows(open)}
      {others.length > 0 && (
        <details class="others">
          <summary class="muted">{say('decision.others', { count: others.length })}</summary>
          {rows(others)}
        </details>
      )}
      {(open.length > 0 || none) && <NextSteps listed={!none} {...props} />}
    </div>
  );
}
