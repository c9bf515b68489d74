import { useRef, useState } from 'preact/hooks';
import { listNames, listOf } from '../../lib/customers/customer.ts';
import type { ListPart } from '../../lib/customers/list-meta.ts';
import type { RowsShown, ShownRow } from '../../lib/customers/row-page.ts';
import type { Language } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Note } from '../parts/Note.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { ListRow } from './ListRow.tsx';
import type { OptionsActions, OptionsSay } from './options-state.ts';
import { RowEditor } from './RowEditor.tsx';
import { RowPager } from './RowPager.tsx';

/** The rows of the stored lists, a page at a time: searched, edited and deleted one by one. */
export function ListRows(props: {
  rows: RowsShown | null;
  parts: readonly ListPart[];
  busy: boolean;
  language: Language;
  actions: OptionsActions;
  say: OptionsSay;
}) {
  const { rows, parts, actions, say } = props;
  const [editing, setEditing] = useState<{ row: ShownRow | null } | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  if (!rows)
    return (
      <div class="block">
        <Button disabled={props.busy} onPress={() => actions.openRows()}>
          {say('rows.open')}
        </Button>
      </div>
    );
  const { page, query, saving, error } = rows;
  const found = page ? say('rows.found', { count: page.found }) : say('rows.loading');
  return (
    <section class="list-rows" aria-labelledby="rows-heading" aria-busy={saving || !page}>
      <div class="row">
        <h2 id="rows-heading" class="grow">
          {say('rows.heading')}
        </h2>
        <Button kind="link" disabled={!page || saving} onPress={() => setEditing({ row: null })}>
          {say('rows.add')}
        </Button>
        <Button kind="link" onPress={() => actions.closeRows()}>
          {say('rows.close')}
        </Button>
      </div>
      <div class="rows-ask">
        <TextField
          id="rows-query"
          label={say('rows.search')}
          value={query}
          maxLength={200}
          onText={(text) => actions.findRows({ query: text, from: 0 })}
        />
        {parts.length > 1 && (
          <SelectField
            id="rows-list"
            label={say('rows.which')}
            value={rows.list ?? ''}
            none={say('rows.all')}
            options={parts.map(listOf).map((value) => ({ value, label: say(`lists.${value}`) }))}
            onChoose={(value) =>
              actions.findRows({ list: listNames.find((one) => one === value) ?? null, from: 0 })
            }
          />
        )}
      </div>
      {/* It takes the focus when the row that had it is deleted. */}
      <p role="status" class="tiny muted" ref={status} tabIndex={-1}>
        {saving ? say('rows.saving') : !error && found}
      </p>
      {error && !editing && (
        <div role="alert">
          <Note tone="error" title={say(page ? 'rows.failed' : 'rows.unread')}>
            {say(error === 'last' ? 'rows.error.unexpected' : `rows.error.${error}`)}
          </Note>
        </div>
      )}
      {page?.found === 0 &&
        (query.trim() === '' ? (
          <EmptyState title={say('rows.empty')} text={say('rows.empty.body')} />
        ) : (
          <EmptyState title={say('rows.none', { query })} text={say('rows.none.body')} />
        ))}
      {page && page.found > 0 && (
        <ul class="rows" aria-labelledby="rows-heading">
          {page.rows.map((shown) => (
            <ListRow
              key={shown.row}
              customer={shown.customer}
              titled={parts.length > 1 && rows.list === null}
              disabled={saving || props.busy}
              language={props.language}
              say={say}
              onEdit={() => setEditing({ row: shown })}
              onDelete={() => {
                status.current?.focus();
                actions.deleteRow(shown.row, shown.customer);
              }}
            />
          ))}
        </ul>
      )}
      {page && <RowPager page={page} say={say} onFrom={(from) => actions.findRows({ from })} />}
      {editing && (
        <RowEditor
          shown={editing.row}
          lists={parts.map(listOf)}
          saving={saving}
          error={error}
          language={props.language}
          say={say}
          onSave={async (customer) => {
            const { row } = editing;
            const done = row ? actions.saveRow(row.row, customer) : actions.addRow(customer);
            if (await done) setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}
