import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Toast } from '../parts/Toast.tsx';
import { whenText } from '../parts/when-text.ts';
import { Drafts } from './Drafts.tsx';
import { EvictedNote } from './EvictedNote.tsx';
import { ExistingCustomers } from './ExistingCustomers.tsx';
import { openMatches } from './Matches.tsx';
import { NeverDialog } from './NeverDialog.tsx';
import { RecordForm } from './RecordForm.tsx';
import type { SidePanelActions, SidePanelPart, SidePanelSay, SidePanelState } from './sidepanel-state.ts';
import { TenantCheck } from './TenantCheck.tsx';

type Props = { state: SidePanelState; actions: SidePanelActions };

function subtitle(state: SidePanelState, say: SidePanelSay): string {
  const { startedAt, status } = state.record;
  if (startedAt === null) return say('header.clean');
  const when = whenText(startedAt, state.now, state.language);
  return say(status === 'submitted' ? 'header.submitted' : 'header.started', { when });
}

/** The side panel: the record at hand, who may be a customer already, and every other record. */
export function SidePanel({ state, actions }: Props) {
  const say = speaker(sidepanelBook, state.language);
  if (!state.ready) return <div class="fp sidepanel" aria-busy="true" />;
  const { notice, customers } = state;
  const found = openMatches(customers.matches).length;
  const parts = [
    { id: 'record', label: say('tab.record') },
    {
      id: 'existing-customers',
      label: say('tab.existing'),
      badge: found > 0 && (
        <Badge
          tone={
            customers.level === 'certain' ? 'error' : customers.level === 'likely' ? 'warning' : undefined
          }
        >
          {found}
        </Badge>
      ),
    },
    { id: 'drafts', label: say('tab.drafts') },
  ];
  return (
    <div class="fp sidepanel">
      <header>
        <Header
          title={(state.record.account.companyName ?? '').trim() || say('header.new')}
          subtitle={subtitle(state, say)}
        >
          <Button onPress={() => actions.newRecord()}>{say('newRecord')}</Button>
        </Header>
      </header>
      <main>
        <EvictedNote state={state} say={say} actions={actions} />
        <Tabs
          label={say('tabs.label')}
          tabs={parts}
          current={state.part}
          onChoose={(id) => actions.choosePart(id as SidePanelPart)}
        >
          {state.part === 'record' && <RecordForm state={state} say={say} actions={actions} />}
          {state.part === 'existing-customers' && (
            <>
              <ExistingCustomers state={state} say={say} actions={actions} />
              <TenantCheck state={state} actions={actions} />
            </>
          )}
          {state.part === 'drafts' && <Drafts state={state} say={say} actions={actions} />}
        </Tabs>
      </main>
      {state.never && <NeverDialog never={state.never} say={say} actions={actions} />}
      <Toast
        toast={
          notice && {
            id: notice.id,
            text: say(notice.text, notice.params),
            undo: notice.undo && { label: say(notice.undo.text), run: notice.undo.run },
          }
        }
        dismiss={say('dismiss')}
        onDismiss={() => actions.dismissNotice()}
      />
    </div>
  );
}
