import type { ColumnReading } from '../../lib/customers/import-report.ts';
import { importBook } from '../../lib/texts/import.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';
import type { OptionsSay } from './options-state.ts';

/** What each column of the file was taken for: a list read wrongly warns of nothing, so the user can look. */
export function ColumnTable(props: {
  columns: readonly ColumnReading[];
  language: Language;
  say: OptionsSay;
}) {
  const { columns, say } = props;
  const about = speaker(importBook, props.language);
  const readAs = (column: ColumnReading) => {
    if (column.readAs === null) return say('list.unused');
    const name = about(`column.${column.readAs}`);
    if (column.by === 'user') return say('list.byUser', { column: name });
    return column.by === 'content' ? say('list.byContent', { column: name }) : name;
  };
  return (
    <table class="columns">
      <caption class="hidden">{say('list.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('list.columnInFile')}</th>
          <th scope="col">{say('list.readAs')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.index}>
            <td>{column.heading || say('list.columnNumber', { number: column.index + 1 })}</td>
            <td class={column.readAs === null ? 'muted' : undefined}>{readAs(column)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
