import type { ComponentChildren } from 'preact';
import type { CustomerListMeta } from '../../lib/customers/list-meta.ts';
import type { Language } from '../../lib/texts/say.ts';
import { daysUntil, whenText } from '../parts/when-text.ts';
import { ColumnTable } from './ColumnTable.tsx';
import type { OptionsSay } from './options-state.ts';
import { ProblemList } from './ProblemList.tsx';

/** Size, age and expiry of the list in force, what was left out of it, and how its columns were read. */
export function ListAbout(props: {
  meta: CustomerListMeta;
  expiresAt: number;
  now: number;
  language: Language;
  say: OptionsSay;
  children: ComponentChildren;
}) {
  const { meta, now, language, say } = props;
  const days = daysUntil(props.expiresAt, now);
  return (
    <div class="list-about">
      <div class="list-head">
        <div class="grow">
          <p>
            <b>{say('list.count', { count: meta.rows })}</b>{' '}
            {say('list.from', { name: meta.name, when: whenText(meta.importedAt, now, language) })}
          </p>
          <p class="tiny muted">{days > 0 ? say('list.expires', { count: days }) : say('list.expiredNow')}</p>
        </div>
        <div class="row">{props.children}</div>
      </div>
      <ProblemList meta={meta} language={language} say={say} />
      <ColumnTable columns={meta.columns} language={language} say={say} />
    </div>
  );
}
