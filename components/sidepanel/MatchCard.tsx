import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { regionName } from '../parts/region-name.ts';
import type { MatchShown, SidePanelSay } from './sidepanel-state.ts';

const tones = { certain: 'error', likely: 'warning', possible: undefined } as const;

/** One customer of the list: how sure, what is known, why. The Microsoft ID can be copied. */
export function MatchCard(props: {
  match: MatchShown;
  language: string;
  say: SidePanelSay;
  onCopied: (ok: boolean) => void;
}) {
  const { match, say } = props;
  const country = match.country ? regionName(match.country, props.language) : undefined;
  const facts = [
    ['match.country', country],
    ['match.domain', match.domain],
    ['match.registration', match.registrationId],
    ['match.relationship', match.relationship],
  ] as const;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(match.tenantId ?? '');
      props.onCopied(true);
    } catch {
      props.onCopied(false);
    }
  };
  return (
    <article class="card match" aria-label={match.name}>
      <div class="match-head">
        <h2 class="match-name grow">{match.name}</h2>
        <Badge tone={tones[match.level]}>{say(`match.${match.level}`)}</Badge>
      </div>
      {match.list && <p class="match-list">{say(`match.list.${match.list}`)}</p>}
      {match.reasons.length > 0 && (
        <ul class="tiny match-reasons" aria-label={say('match.reasons')}>
          {match.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <dl class="facts tiny">
        {facts.map(
          ([text, value]) =>
            value && (
              <div key={text}>
                <dt class="muted">{say(text)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {match.tenantId && (
          <div>
            <dt class="muted">{say('match.tenant')}</dt>
            <dd>
              <span class="tenant">{match.tenantId}</span>{' '}
              <Button kind="link" aria-label={say('match.copy.name', { name: match.name })} onPress={copy}>
                {say('match.copy')}
              </Button>
            </dd>
          </div>
        )}
      </dl>
    </article>
  );
}
