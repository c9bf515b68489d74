import type { ComponentChildren } from 'preact';
import type { ListPart } from '../../lib/customers/list-meta.ts';
import type { Language } from '../../lib/texts/say.ts';
import { Note } from '../parts/Note.tsx';
import { oldListDays } from '../parts/old-list.ts';
import { daysUntil, whenText } from '../parts/when-text.ts';
import { ColumnTable } from './ColumnTable.tsx';
import type { OptionsSay } from './options-state.ts';
import { ProblemList } from './ProblemList.tsx';

/** Size, age and expiry of a list, what was left out of it, and how its columns were read. */
export function ListAbout(props: {
  part: ListPart;
  expiresAt: number;
  now: number;
  language: Language;
  say: OptionsSay;
  children: ComponentChildren;
}) {
  const { part, now, language, say } = props;
  const days = daysUntil(props.expiresAt, now);
  const old = oldListDays(part.importedAt, now);
  return (
    <div class="list-about">
      <div class="list-head">
        <div class="grow">
          <p>
            <b>{say(part.list === 'blocked' ? 'lists.blocked.count' : 'list.count', { count: part.rows })}</b>{' '}
            {say('list.from', { name: part.name, when: whenText(part.importedAt, now, language) })}
          </p>
          <p class="tiny muted">{days > 0 ? say('list.expires', { count: days }) : say('list.expiredNow')}</p>
        </div>
        <div class="row">{props.children}</div>
      </div>
      {old !== null && (
        <div class="block">
          <Note tone="warning" title={say('lists.old', { count: old })}>
            {say('lists.old.body')}
          </Note>
        </div>
      )}
      <ProblemList part={part} language={language} say={say} />
      {/* Confirmed columns were seen once; a list read wrongly warns of nothing, so others are shown. */}
      <details class="list-columns" open={!part.confirmed}>
        <summary>{say('list.columns')}</summary>
        <ColumnTable columns={part.columns} language={language} say={say} />
      </details>
    </div>
  );
}
