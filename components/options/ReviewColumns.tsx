import { type CustomerColumn, customerColumns } from '../../lib/customers/customer.ts';
import type { CsvLook } from '../../lib/customers/look-at-csv.ts';
import { importBook } from '../../lib/texts/import.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';
import type { OptionsSay } from './options-state.ts';

/** First values shown of a column, and how many columns are shown before those that are not used are folded. */
const mostValues = 3;
const mostUnfolded = 8;

/** Every column of the file: its heading, its first values, and a choice of what it holds. */
export function ReviewColumns(props: {
  look: CsvLook;
  headingAt: number;
  heading: (index: number) => string;
  columns: readonly (CustomerColumn | null)[];
  language: Language;
  say: OptionsSay;
  onChoose: (index: number, readAs: CustomerColumn | null) => void;
}) {
  const { look, say, columns } = props;
  const about = speaker(importBook, props.language);
  const below = look.records.slice(props.headingAt + 1);
  const valuesOf = (index: number) => {
    const values = below.map((cells) => cells[index] ?? '').filter((value) => value !== '');
    return [...new Set(values)].slice(0, mostValues);
  };
  const row = (index: number) => {
    const values = valuesOf(index);
    return (
      <li key={index} class="review-column">
        <div class="review-from">
          <label for={`column-${index}`}>
            <b>{props.heading(index)}</b>
          </label>
          <p class="tiny muted" id={`column-${index}-values`}>
            {values.length > 0 ? values.join(' · ') : say('review.noValues')}
          </p>
        </div>
        <select
          id={`column-${index}`}
          class="input"
          aria-describedby={`column-${index}-values`}
          value={columns[index] ?? ''}
          onChange={(event) =>
            props.onChoose(index, customerColumns.find((one) => one === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{say('list.unused')}</option>
          {customerColumns.map((column) => (
            <option key={column} value={column}>
              {about(`column.${column}`)}
            </option>
          ))}
        </select>
      </li>
    );
  };
  // By what was found at first, so that a choice moves no box away from under the pointer.
  const used = look.columns.filter(({ readAs }) => readAs !== null).map(({ index }) => index);
  const all = look.columns.map(({ index }) => index);
  const folds = all.length > mostUnfolded && used.length > 0;
  const rest = folds ? all.filter((index) => !used.includes(index)) : [];
  return (
    <>
      <ul class="review-columns" aria-label={say('review.columns')}>
        {(folds ? used : all).map(row)}
      </ul>
      {rest.length > 0 && (
        <details class="review-rest">
          <summary>{say('review.more', { count: rest.length })}</summary>
          <ul class="review-columns">{rest.map(row)}</ul>
        </details>
      )}
    </>
  );
}
