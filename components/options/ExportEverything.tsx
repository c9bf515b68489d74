import { useState } from 'preact/hooks';
import { rowsInAll } from '../../lib/customers/list-parts.ts';
import { Button } from '../parts/Button.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** Everything as one file. The customer list is in it only if the user says so: whoever has the file has the list. */
export function ExportEverything(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { list, data } = state;
  const [wanted, setWanted] = useState(false);
  const withList = wanted && list.state === 'ready';
  return (
    <section class="sec" aria-labelledby="export-heading">
      <h2 id="export-heading">{say('data.export')}</h2>
      <p class="muted intro">
        {say('data.export.body')} {say('data.export.warning')}
      </p>
      {list.state === 'ready' && (
        <label class="check with-list">
          <input
            type="checkbox"
            checked={wanted}
            disabled={data.busy !== null}
            onChange={(event) => setWanted(event.currentTarget.checked)}
          />
          <span>{say('data.export.list', { count: rowsInAll(list.meta) })}</span>
        </label>
      )}
      <Button disabled={data.busy !== null} onPress={() => actions.exportData(withList)}>
        {say('data.export.go')}
      </Button>
      <p role="status" class={data.busy === 'exporting' ? 'muted block' : undefined}>
        {data.busy === 'exporting' && say('data.busy.exporting')}
      </p>
      <p class="muted intro block">{say('data.csv.body')}</p>
      <Button disabled={data.busy !== null} onPress={() => actions.exportCsv()}>
        {say('data.csv.go')}
      </Button>
    </section>
  );
}
