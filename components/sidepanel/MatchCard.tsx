import { Badge } from '../parts/Badge.tsx';
import { MatchDecision } from './MatchDecision.tsx';
import { MatchFacts } from './MatchFacts.tsx';
import type { MatchShown, SidePanelSay } from './sidepanel-state.ts';

const tones = { certain: 'error', likely: 'warning', possible: undefined } as const;

/** One customer of the list: how sure, why, what is the same and what differs, and whether the user says it is the same. */
export function MatchCard(props: {
  match: MatchShown;
  canDecide: boolean;
  say: SidePanelSay;
  onCopied: (ok: boolean) => void;
  onDecide: (decision: 'same' | 'different' | null) => void;
}) {
  const { match, say } = props;
  return (
    <article class="card match" aria-label={match.name}>
      <div class="match-head">
        <h2 class="match-name grow">{match.name}</h2>
        {match.decision === 'different' ? (
          <Badge>{say('decision.badge')}</Badge>
        ) : (
          <Badge tone={tones[match.level]}>{say(`match.${match.level}`)}</Badge>
        )}
      </div>
      {match.list && <p class="match-list">{say(`match.list.${match.list}`)}</p>}
      {match.reasons.length > 0 && (
        <ul class="tiny match-reasons" aria-label={say('match.reasons')}>
          {match.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <MatchFacts match={match} say={say} onCopied={props.onCopied} />
      <MatchDecision match={match} canDecide={props.canDecide} say={say} onDecide={props.onDecide} />
    </article>
  );
}
