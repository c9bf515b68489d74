import { portalOf } from '../../lib/portals/index.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { Header } from '../parts/Header.tsx';
import { Note } from '../parts/Note.tsx';
import { Tabs } from '../parts/Tabs.tsx';
import { Toast } from '../parts/Toast.tsx';
import { CustomerList } from './CustomerList.tsx';
import { Data } from './Data.tsx';
import { Decisions } from './Decisions.tsx';
import { Defaults } from './Defaults.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Lookups } from './Lookups.tsx';
import { ManagedNotice } from './ManagedNotice.tsx';
import { type OptionsActions, type OptionsPart, type OptionsState, optionsParts } from './options-state.ts';
import { Portals } from './Portals.tsx';
import { RelationshipLink } from './RelationshipLink.tsx';
import { Rules } from './Rules.tsx';
import { SaveLine } from './SaveLine.tsx';

/** What the user added is told where it was added. */
const builtInOf = (origins: readonly string[]) => origins.filter((origin) => portalOf(origin) !== null);

/** The options: one tab for each thing the user decides; every change is kept at once. */
export function Options({ state, actions }: { state: OptionsState; actions: OptionsActions }) {
  const say = speaker(optionsBook, state.language);
  if (!state.ready) return <div class="fp options" aria-busy="true" />;
  const part = { state, actions, say };
  return (
    <div class="fp options">
      <header class="options-head">
        <Header
          title={say('title')}
          subtitle={
            <SaveLine
              save={state.save}
              now={state.now}
              language={state.language}
              say={say}
              onRetry={actions.retrySave}
            />
          }
        />
      </header>
      <main>
        <ManagedNotice state={state} />
        {state.settingsBroken && (
          <div class="sec">
            <Note tone="warning">{say('settings.broken')}</Note>
          </div>
        )}
        {state.setAside > 0 && (
          <div class="sec">
            <Note tone="warning" title={say('aside.title', { count: state.setAside })}>
              {say('aside.body')}{' '}
              <Button kind="link" onPress={() => actions.downloadSetAside()}>
                {say('aside.go')}
              </Button>
            </Note>
          </div>
        )}
        {builtInOf(state.closed).map((origin) => (
          <div class="sec" key={origin}>
            <Note tone="warning" title={say('site.closed', { site: new URL(origin).host })}>
              {say('site.closed.body')}{' '}
              <Button kind="link" onPress={() => actions.allow(origin)}>
                {say('site.allow')}
              </Button>
            </Note>
          </div>
        ))}
        <Tabs
          label={say('tabs.label')}
          tabs={optionsParts.map((id) => ({ id, label: say(`tab.${id}`) }))}
          current={state.part}
          onChoose={(id) => actions.choosePart(id as OptionsPart)}
        >
          {state.part === 'defaults' && <Defaults {...part} />}
          {state.part === 'customer-list' && (
            <>
              <CustomerList {...part} />
              <RelationshipLink {...part} />
              <Decisions {...part} />
            </>
          )}
          {state.part === 'portals' && <Portals {...part} />}
          {state.part === 'rules' && <Rules {...part} />}
          {state.part === 'lookups' && <Lookups {...part} />}
          {state.part === 'data' && <Data {...part} />}
          {state.part === 'language' && <LanguageChoice {...part} />}
        </Tabs>
      </main>
      <Toast
        toast={
          state.notice && {
            id: state.notice.id,
            text: say(state.notice.text, state.notice.params),
            undo: state.notice.undo && { label: say('undo'), run: state.notice.undo },
          }
        }
        dismiss={say('dismiss')}
        onDismiss={() => actions.dismissNotice()}
      />
    </div>
  );
}
