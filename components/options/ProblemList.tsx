import type { ListPart } from '../../lib/customers/list-meta.ts';
import type { enImport } from '../../lib/texts/en/import.ts';
import { importBook } from '../../lib/texts/import.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';
import type { OptionsSay } from './options-state.ts';

/** Row numbers shown at once; the count beside them is always complete. */
const mostShown = 20;

/** Which rows of the file were skipped or odd, and why, by the row numbers that a spreadsheet shows. */
export function ProblemList(props: { part: ListPart; language: Language; say: OptionsSay }) {
  const { part, language, say } = props;
  const about = speaker(importBook, language);
  const number = new Intl.NumberFormat(language);
  const problems = Object.entries(part.problemCounts).filter(([, count]) => count > 0);
  if (problems.length === 0) return <p class="tiny muted block">{say('list.skippedNone')}</p>;
  return (
    <ul class="problems">
      {problems.map(([code, count]) => {
        const rows = part.problems.filter((problem) => problem.code === code).slice(0, mostShown);
        const shown = rows.map((problem) => number.format(problem.row)).join(', ');
        const more = count - rows.length;
        return (
          <li key={code}>
            {about(`problem.${code}` as keyof typeof enImport, { count })}
            <p class="tiny muted">
              {rows.length > 0 && say('list.rowNumbers', { rows: shown, count: rows.length })}
              {more > 0 && ` ${say('list.more', { count: more })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
