import { useRef } from 'preact/hooks';
import { type ListName, listOf } from '../../lib/customers/customer.ts';
import { partsOf } from '../../lib/customers/list-parts.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Note } from '../parts/Note.tsx';
import { dayText } from '../parts/time-text.ts';
import { DropGuard, DropZone } from './DropZone.tsx';
import { FileButton } from './FileButton.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { ImportReview } from './ImportReview.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import { ListCard } from './ListCard.tsx';
import { ListRows } from './ListRows.tsx';
import { listFiles } from './list-files.ts';
import { OpenPageList } from './OpenPageList.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

type Props = { state: OptionsState; actions: OptionsActions; say: OptionsSay };

/** The place where a file is given: a drop box, the question how to read it, or how far the import is. */
function Import({ state, actions, say, onGone }: Props & { onGone: () => void }) {
  const { list, importing } = state;
  if (importing.phase === 'running')
    return <ImportRunning importing={importing} say={say} onCancel={() => actions.cancelImport()} />;
  if (importing.phase === 'review') {
    const parts = list.state === 'ready' ? partsOf(list.meta) : [];
    const counts: Partial<Record<ListName, number>> = {};
    for (const part of parts) counts[listOf(part)] = part.rows;
    return (
      <ImportReview
        name={importing.name}
        look={importing.look}
        aim={importing.aim}
        counts={counts}
        language={state.language}
        say={say}
        onConfirm={(plan) => {
          onGone();
          actions.confirmList(plan);
        }}
        onCancel={() => {
          onGone();
          actions.cancelImport();
        }}
      />
    );
  }
  return (
    <>
      <DropZone say={say} onFiles={(files) => actions.importFiles(files)}>
        <FileButton
          label={say('list.choose')}
          accept={listFiles}
          primary={list.state !== 'ready'}
          onFiles={(files) => actions.importFiles(files)}
        />
      </DropZone>
      <OpenPageList say={say} onRead={() => actions.importOpenPage()} />
    </>
  );
}

/** The partner's own customers and the lists beside them: where to get a file, reading it, what was read of it. */
export function CustomerList(props: Props) {
  const { state, actions, say } = props;
  const { list, importing } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const busy = importing.phase === 'running' || importing.phase === 'review';
  const parts = list.state === 'ready' ? partsOf(list.meta) : [];
  return (
    <section class="sec" aria-labelledby="list-heading">
      <h2 id="list-heading" ref={heading} tabIndex={-1}>
        {say('list.heading')}
      </h2>
      <p class="muted intro">
        {say('list.intro')} {say('list.how')}
      </p>
      {busy && <DropGuard />}
      {/* The question takes the focus, and gives it back here when its buttons are gone. */}
      <Import {...props} onGone={() => heading.current?.focus()} />
      <ImportOutcome state={state} say={say} onReview={() => actions.reviewAgain()} />
      {list.state === 'loading' && <p class="muted block">{say('list.loading')}</p>}
      {list.state === 'lost' && (
        <div class="block">
          <Note tone="warning" title={say('list.lost')}>
            {say('list.lost.body', {
              count: list.rows,
              name: list.name,
              date: dayText(list.importedAt, state.language),
            })}
          </Note>
        </div>
      )}
      {(list.state === 'none' || list.state === 'unavailable') && (
        <EmptyState title={say(`list.${list.state}`)} text={say(`list.${list.state}.body`)} />
      )}
      {list.state === 'ready' &&
        parts.map((part) => (
          <ListCard
            key={listOf(part)}
            part={part}
            titled={parts.length > 1 || part.list !== undefined}
            expiresAt={list.expiresAt - list.meta.importedAt + part.importedAt}
            busy={busy}
            state={state}
            actions={actions}
            say={say}
          />
        ))}
      {list.state === 'ready' && <p class="tiny muted block">{say('lists.beside')}</p>}
      {list.state === 'ready' && (
        <ListRows
          rows={state.rows}
          parts={parts}
          busy={busy}
          language={state.language}
          actions={actions}
          say={say}
        />
      )}
    </section>
  );
}
