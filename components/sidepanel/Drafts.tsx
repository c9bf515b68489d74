import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { regionName } from '../parts/region-name.ts';
import { TextField } from '../parts/TextField.tsx';
import { DraftRow } from './DraftRow.tsx';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/** Above this many drafts a search box helps; below it is only in the way. */
const searchFrom = 8;

/** Every record that is kept, the one changed last first. */
export function Drafts(props: { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions }) {
  const { state, say, actions } = props;
  const [query, setQuery] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  if (state.drafts.length === 0) {
    return (
      <EmptyState title={say('drafts.empty')} text={say('drafts.empty.body')}>
        <Button kind="primary" onPress={() => actions.choosePart('record')}>
          {say('drafts.empty.button')}
        </Button>
      </EmptyState>
    );
  }
  const searchable = state.drafts.length > searchFrom;
  const wanted = searchable ? query.trim().toLocaleLowerCase(state.language) : '';
  const hits = state.drafts.filter((draft) =>
    `${draft.companyName} ${regionName(draft.country, state.language)}`
      .toLocaleLowerCase(state.language)
      .includes(wanted),
  );
  return (
    <div class="sec">
      <h2 class="group-name" ref={heading} tabIndex={-1}>
        {say('drafts.count', { count: state.drafts.length })}
      </h2>
      {searchable && (
        <TextField id="draft-search" label={say('drafts.search')} value={query} onText={setQuery} />
      )}
      <p role="status" class="muted">
        {hits.length === 0 && say('drafts.noHit', { query: query.trim() })}
      </p>
      <ul aria-label={say('drafts.heading')}>
        {hits.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            current={draft.id === state.record.id}
            elsewhere={draft.id in state.elsewhere}
            language={state.language}
            now={state.now}
            say={say}
            onOpen={() => actions.openDraft(draft.id)}
            onDelete={() => {
              actions.deleteDraft(draft.id);
              // The button goes with its row; focus must not fall back to the top of the page.
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
    </div>
  );
}
