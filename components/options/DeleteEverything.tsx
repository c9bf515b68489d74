import { organisationProfile } from '../../lib/account/settings-under.ts';
import { rowsInAll } from '../../lib/customers/list-parts.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { OptionsSay, OptionsState } from './options-state.ts';

/** Asks once, and names what goes: numbers make it plain that this is not a small step. */
export function DeleteEverything(props: {
  state: OptionsState;
  say: OptionsSay;
  onYes: () => void;
  onNo: () => void;
}) {
  const { state, say } = props;
  const { list, settings } = state;
  // The organisation's profile stays: it is not stored here.
  const own = settings.profiles.filter(({ id }) => id !== organisationProfile).length;
  return (
    <Dialog title={say('data.delete.title')} onClose={props.onNo}>
      <p class="dialog-text">{say('data.delete.what')}</p>
      <ul class="bullets">
        <li>{say('data.delete.drafts', { count: state.records })}</li>
        {list.state === 'ready' && <li>{say('data.delete.list', { count: rowsInAll(list.meta) })}</li>}
        <li>{say('data.delete.profiles', { count: own })}</li>
        <li>{say('data.delete.settings')}</li>
      </ul>
      <div class="row dialog-acts">
        <Button onPress={props.onNo}>{say('cancel')}</Button>
        <Button kind="danger" onPress={props.onYes}>
          {say('data.delete.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
