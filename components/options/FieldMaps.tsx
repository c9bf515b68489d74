import { bringing } from '../../lib/account/imported-maps.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Note } from '../parts/Note.tsx';
import { FieldMapRows } from './FieldMapRows.tsx';
import { FileButton } from './FileButton.tsx';
import { MapsPreview } from './MapsPreview.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** What the user taught us about pages by pointing: to look at, correct, throw away, and pass on. */
export function FieldMaps(props: { state: OptionsState; actions: OptionsActions; say: OptionsSay }) {
  const { state, actions, say } = props;
  const { all, preview, error } = state.maps;
  const sorted = [...all].sort((a, b) => (a.origin + a.path < b.origin + b.path ? -1 : 1));
  return (
    <section class="sec" aria-labelledby="maps-heading">
      <h2 id="maps-heading">{say('maps.heading')}</h2>
      <p class="muted intro">{say('maps.intro')}</p>
      {sorted.length === 0 && <EmptyState title={say('maps.none')} text={say('maps.none.body')} />}
      {sorted.map((map) => (
        <FieldMapRows key={map.origin + map.path} {...props} map={map} />
      ))}
      <div class="row block">
        <FileButton
          label={say('maps.import')}
          accept=".json,application/json"
          onFiles={([file]) => file && actions.openMaps(file)}
        />
        {sorted.length > 0 && <Button onPress={() => actions.exportMaps()}>{say('maps.export')}</Button>}
        {sorted.length > 0 && (
          <span class="end">
            <Button kind="link" onPress={() => actions.deleteBoxes(bringing(all))}>
              {say('maps.deleteAll')}
            </Button>
          </span>
        )}
      </div>
      <div role="alert" class="block">
        {error && <Note tone="error">{say(`maps.error.${error}`)}</Note>}
      </div>
      {preview && (
        <MapsPreview
          preview={preview}
          say={say}
          onYes={() => actions.confirmMaps()}
          onNo={() => actions.dropMaps()}
        />
      )}
    </section>
  );
}
