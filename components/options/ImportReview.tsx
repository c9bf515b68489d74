import { useEffect, useRef, useState } from 'preact/hooks';
import { type CustomerColumn, type ListName, mayRepeat } from '../../lib/customers/customer.ts';
import type { ImportAim, ImportPlan } from '../../lib/customers/import-plan.ts';
import type { CsvLook } from '../../lib/customers/look-at-csv.ts';
import { importBook } from '../../lib/texts/import.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { ImportAimFields } from './ImportAimFields.tsx';
import type { OptionsSay } from './options-state.ts';
import { ReviewColumns } from './ReviewColumns.tsx';

/** How a file is read, column by column with its first values, and what it is for: confirmed before the import. */
export function ImportReview(props: {
  name: string;
  look: CsvLook;
  aim: ImportAim | null;
  /** Rows that each list has now. */
  counts: Partial<Record<ListName, number>>;
  language: Language;
  say: OptionsSay;
  onConfirm: (plan: ImportPlan) => void;
  onCancel: () => void;
}) {
  const { look, say, language } = props;
  const [columns, setColumns] = useState(() => look.columns.map(({ readAs }) => readAs));
  const [hasHeadings, setHasHeadings] = useState(look.headingAt >= 0);
  const [aim, setAim] = useState<ImportAim>(props.aim ?? { list: 'own', mode: 'replace' });
  const [told, setTold] = useState('');
  const [refused, setRefused] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const found = Math.max(0, look.headingAt);
  const headingAt = hasHeadings ? found : -1;
  const heading = (index: number) =>
    (hasHeadings && look.records[found]?.[index]) || say('list.columnNumber', { number: index + 1 });
  const hasName = columns.includes('name');
  const count = props.counts[aim.list] ?? 0;

  const choose = (index: number, readAs: CustomerColumn | null) => {
    const before = readAs === null || mayRepeat(readAs) ? -1 : columns.indexOf(readAs);
    const isTaken = before >= 0 && before !== index;
    setColumns(columns.map((old, at) => (at === index ? readAs : at === before ? null : old)));
    const column = readAs ? speaker(importBook, language)(`column.${readAs}`) : '';
    setTold(isTaken ? say('review.moved', { column: heading(before), readAs: column }) : '');
    setRefused(false);
  };

  return (
    <form
      class="card review"
      aria-labelledby="review-title"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!hasName);
        if (!hasName) document.getElementById('column-0')?.focus();
        if (hasName) props.onConfirm({ ...aim, reading: { headingAt, columns } });
      }}
    >
      <h2 id="review-title" ref={title} tabIndex={-1}>
        {say('review.title', { name: props.name })}
      </h2>
      <p class="muted intro">{say('review.intro')}</p>
      {!look.columns.some(({ readAs }) => readAs === 'name') && (
        <Note tone="warning" title={say('review.noName')}>
          {say('review.noName.body')}
        </Note>
      )}
      <label class="check block">
        <input
          type="checkbox"
          checked={hasHeadings}
          onChange={(event) => setHasHeadings(event.currentTarget.checked)}
        />
        <span>{found === 0 ? say('review.headings.first') : say('review.headings', { row: found + 1 })}</span>
      </label>
      <ReviewColumns
        look={look}
        headingAt={headingAt}
        heading={heading}
        columns={columns}
        language={language}
        say={say}
        onChoose={choose}
      />
      <p role="status" class={told ? 'tiny review-told' : undefined}>
        {told}
      </p>
      <ImportAimFields aim={aim} counts={props.counts} say={say} onAim={setAim} />
      <div role="alert">
        {refused && (
          <p class="review-refused">
            {say('review.noName')} {say('review.noName.short')}
          </p>
        )}
      </div>
      <div class="row">
        <button type="submit" class="btn btn-primary">
          {count > 0 && aim.mode === 'replace' ? say('review.goReplace', { count }) : say('review.go')}
        </button>
        <Button onPress={props.onCancel}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
