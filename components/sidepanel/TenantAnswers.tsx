import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import type { SidePanelActions, SidePanelState } from './sidepanel-state.ts';
import { sameName, type TenantSay, tenantLines } from './tenant-lines.ts';
import type { DomainAsked } from './tenant-state.ts';

type Props = { state: SidePanelState; actions: SidePanelActions; say: TenantSay };

/** The id of a tenant that was found, to be copied, and whose it is in the partner's own list. */
function TenantFacts(props: Props & { domain: string; tenantId: string }) {
  const { tenantId, domain, say, actions } = props;
  const listed = props.state.customers.matches.find((match) => match.tenantId?.toLowerCase() === tenantId);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tenantId);
      actions.copied(true);
    } catch {
      actions.copied(false);
    }
  };
  return (
    <>
      {listed && <p class="tenant-listed">{say('listed', { name: listed.name })}</p>}
      <p class="tiny">
        <span class="muted">{say('tenantId')}</span> <span class="tenant">{tenantId}</span>{' '}
        <Button kind="link" aria-label={say('copy.name', { domain })} onPress={copy}>
          {say('copy')}
        </Button>
      </p>
    </>
  );
}

/** One box for each domain that was answered: those of a tenant first, each kind in the order of the record. */
export function TenantAnswers(props: Props) {
  const { run } = props.state.tenant;
  const { companyName } = props.state.record.account;
  if (!run) return null;
  const isTenant = ({ domain }: DomainAsked) => run.answers[domain]?.state === 'tenant';
  const inOrder = [...run.asked.filter(isTenant), ...run.asked.filter((asked) => !isTenant(asked))];
  return (
    <ul class="tenant-answers">
      {inOrder.map((asked) => {
        const answer = run.answers[asked.domain];
        if (!answer) return null;
        const { tone, title, text } = tenantLines(asked, answer, props.say);
        return (
          <li key={asked.domain}>
            <Note tone={tone} title={title}>
              {sameName(answer.name, companyName) && <p class="tenant-listed">{props.say('sameName')}</p>}
              <p>{text}</p>
              {answer.tenantId && (
                <TenantFacts {...props} domain={asked.domain} tenantId={answer.tenantId.toLowerCase()} />
              )}
            </Note>
          </li>
        );
      })}
    </ul>
  );
}
