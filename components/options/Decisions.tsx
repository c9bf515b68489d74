import { useRef, useState } from 'preact/hooks';
import type { Decision } from '../../lib/account/company-decision.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DecisionRow } from './DecisionRow.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** Above this many a search box helps; below it is only in the way. */
const searchFrom = 8;

/** What the user said of customers in the side panel: to look at and to delete, the latest first. */
export function Decisions(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const [query, setQuery] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const all = [...state.decisions].sort((a, b) => b.at - a.at);
  const searchable = all.length > searchFrom;
  const lower = (text: string) => text.toLocaleLowerCase(state.language);
  const wanted = searchable ? lower(query.trim()) : '';
  const hits = all.filter(({ asked, row }) =>
    lower(`${asked.name} ${row.name} ${row.domain ?? ''}`).includes(wanted),
  );
  const remove = (decisions: Decision[]) => {
    actions.deleteDecisions(decisions);
    // The button goes with its row; focus must not fall back to the top of the page.
    heading.current?.focus();
  };
  return (
    <section class="sec" aria-labelledby="decisions-heading">
      <h2 id="decisions-heading" ref={heading} tabIndex={-1}>
        {say('decisions.heading')}
      </h2>
      <p class="muted intro">{say('decisions.intro')}</p>
      {all.length === 0 && <EmptyState title={say('decisions.none')} text={say('decisions.none.body')} />}
      {searchable && (
        <TextField id="decision-search" label={say('decisions.search')} value={query} onText={setQuery} />
      )}
      <p role="status" class="muted">
        {all.length > 0 && hits.length === 0 && say('decisions.noHit', { query: query.trim() })}
      </p>
      {hits.length > 0 && (
        <ul aria-label={say('decisions.list')}>
          {hits.map((decision) => (
            <DecisionRow
              key={`${decision.asked.key} ${decision.asked.form} ${decision.asked.country} ${decision.row.id}`}
              decision={decision}
              state={state}
              say={say}
              onDelete={() => remove([decision])}
            />
          ))}
        </ul>
      )}
      {all.length > 1 && (
        <div class="row block">
          <Button kind="link" onPress={() => remove(all)}>
            {say('decisions.deleteAll')}
          </Button>
        </div>
      )}
    </section>
  );
}
