import { whenText } from '../parts/when-text.ts';
import type { ImportShown, OptionsSay } from './options-state.ts';

/** The customer list in an exported file, with a tick to leave it out, and what becomes of the list that is here. */
export function ImportedList(props: {
  list: ImportShown['list'];
  taken: boolean;
  now: number;
  language: string;
  say: OptionsSay;
  onTaken: (taken: boolean) => void;
}) {
  const { list, taken, say } = props;
  if (!list) return <p>{say('data.import.list.none')}</p>;
  if (list.expired) return <p>{say('data.import.list.expired', { count: list.rows })}</p>;
  const when = whenText(list.importedAt, props.now, props.language);
  const old = list.replaces;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={taken}
          aria-describedby="imported-list-effect"
          onChange={(event) => props.onTaken(event.currentTarget.checked)}
        />
        <span>{say('data.import.list.take', { name: list.name, count: list.rows, when })}</span>
      </label>
      <p class="tiny muted check-hint" id="imported-list-effect">
        {old
          ? say(taken ? 'data.import.list.replaces' : 'data.import.list.keeps', {
              name: old.name,
              count: old.rows,
            })
          : say('data.import.list.first')}
      </p>
    </>
  );
}
