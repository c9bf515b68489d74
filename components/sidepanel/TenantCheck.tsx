import { useRef } from 'preact/hooks';
import { lookupOrigins } from '../../lib/lookups/lookup.ts';
import { speaker } from '../../lib/texts/say.ts';
import { tenantBook } from '../../lib/texts/tenant.ts';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { Progress } from '../parts/Progress.tsx';
import { whenText } from '../parts/when-text.ts';
import type { SidePanelActions, SidePanelState } from './sidepanel-state.ts';
import { TenantAnswers } from './TenantAnswers.tsx';
import type { TenantSay } from './tenant-lines.ts';

type Props = { state: SidePanelState; actions: SidePanelActions };

const { host } = new URL(lookupOrigins['microsoft-tenant']);

/** What would be sent, word for word, before anybody presses. */
function Question({ state, say }: { state: SidePanelState; say: TenantSay }) {
  const { asked, left } = state.tenant.question;
  return (
    <>
      {asked.length === 0 && <p class="muted">{say('nothing')}</p>}
      {asked.length > 0 && (
        <>
          <p>{say('intro')}</p>
          <ul class="words tenant-domains">
            {asked.map(({ domain }) => (
              <li key={domain} class="chip">
                {domain}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.map(({ domain, why }) => (
        <p key={domain} class="tiny muted">
          {say(`left.${why}`, { domain })}
        </p>
      ))}
    </>
  );
}

/** How far it is, or who answered when; read out as it changes. */
function Progressing({ state, say }: { state: SidePanelState; say: TenantSay }) {
  const { run } = state.tenant;
  const answers = Object.values(run?.answers ?? {});
  const [done, total] = [answers.length, run?.asked.length ?? 0];
  const text = say(done > 0 ? 'running' : 'running.none', { host, done, total });
  const last = Math.max(...answers.map(({ at }) => at));
  const when = answers.length > 0 ? whenText(last, state.now, state.language) : '';
  const answered = answers.some((answer) => answer.state !== 'unclear');
  return (
    <>
      {run?.state === 'running' && <Progress done={done} total={total} label={text} />}
      <div role="status" class="tiny muted">
        {run?.state === 'running' && text}
        {run?.state === 'cancelled' && say('cancelled')}
        {run?.state === 'done' && say(answered ? 'answered' : 'unanswered', { host, when })}
      </div>
    </>
  );
}

/**
 * Asks Microsoft, upon a press, whether the company has a tenant already. Where it is off, one quiet line says that it
 * exists; where the organisation forbids it, there is nothing.
 */
export function TenantCheck({ state, actions }: Props) {
  const section = useRef<HTMLElement>(null);
  const say = speaker(tenantBook, state.language);
  const { standing, question, run, stale } = state.tenant;
  if (standing === 'forbidden') return null;
  if (standing === 'off') {
    return (
      <div class="sec tenant-off">
        <p class="tiny muted">
          {say('off')}{' '}
          <Button kind="link" onPress={() => actions.openLookups()}>
            {say('off.go')}
          </Button>
        </p>
      </div>
    );
  }
  const running = run?.state === 'running';
  const cancel = () => {
    actions.cancelLookUp();
    // The button that was pressed goes.
    section.current?.querySelector<HTMLElement>('.btn')?.focus();
  };
  return (
    <section class="sec tenant-check" aria-labelledby="tenant-heading" aria-busy={running} ref={section}>
      <h2 id="tenant-heading" class="group-name">
        {say('heading')}
      </h2>
      <Question state={state} say={say} />
      {(question.asked.length > 0 || running) && (
        <div class="row">
          <Button
            kind={run ? 'normal' : 'primary'}
            aria-disabled={running || question.asked.length === 0}
            onPress={(event) => !running && question.asked.length > 0 && actions.lookUp(event)}
          >
            {say(run ? 'lookUp.again' : 'lookUp')}
          </Button>
          {running && <Button onPress={cancel}>{say('cancel')}</Button>}
        </div>
      )}
      <Progressing state={state} say={say} />
      {stale && (
        <Note tone="info" title={say('stale.title')}>
          {say('stale.body')}
        </Note>
      )}
      <TenantAnswers state={state} actions={actions} say={say} />
    </section>
  );
}
