import type { ComparedPart } from '../../lib/customers/compared-part.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import type { MatchShown, SidePanelSay } from './sidepanel-state.ts';

const labels = {
  country: 'match.country',
  domain: 'match.domain',
  registrationId: 'match.registration',
  legalForm: 'compare.legalForm',
} as const satisfies Record<ComparedPart, string>;

/** What the list knows of a customer, with what is the same as in the record and what differs. */
export function MatchFacts(props: { match: MatchShown; say: SidePanelSay; onCopied: (ok: boolean) => void }) {
  const { match, say } = props;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(match.tenantId ?? '');
      props.onCopied(true);
    } catch {
      props.onCopied(false);
    }
  };
  return (
    <dl class="facts tiny">
      {match.compared.map(({ part, listed, asked, same }) => (
        <div key={part}>
          <dt class="muted">{say(labels[part])}</dt>
          <dd>
            {listed}{' '}
            {same !== undefined && (
              <Badge tone={same ? 'ok' : 'warning'}>{say(same ? 'compare.same' : 'compare.differs')}</Badge>
            )}
            {same === false && (
              <span class="fact-asked muted">{say('compare.inRecord', { value: asked ?? '' })}</span>
            )}
          </dd>
        </div>
      ))}
      {match.relationship && (
        <div>
          <dt class="muted">{say('match.relationship')}</dt>
          <dd>{match.relationship}</dd>
        </div>
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
  );
}
