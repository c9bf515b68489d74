import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import type { NeverWay, SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

/** Asks how a finding is to be ignored in every record: each way says what else it does. */
export function NeverDialog(props: {
  never: NonNullable<SidePanelState['never']>;
  say: SidePanelSay;
  actions: SidePanelActions;
}) {
  const { never, say, actions } = props;
  const { word, name, title } = never;
  const params = { word: word ?? '', name: name ?? '', title };
  const ways: NeverWay[] = [
    ...(word === null ? [] : (['word'] as const)),
    ...(name === null ? [] : (['name'] as const)),
    ...(never.rule ? (['rule'] as const) : []),
  ];
  return (
    <Dialog title={say('never.title')} onClose={() => actions.closeNever()}>
      <p class="dialog-text muted">{never.finding.text}</p>
      <ul class="ways">
        {ways.map((way) => (
          <li key={way}>
            <Button aria-describedby={`never-${way}`} onPress={() => actions.chooseNever(way)}>
              {say(`never.${way}`, params)}
            </Button>
            <p class="tiny muted" id={`never-${way}`}>
              {say(`never.${way}.note`, params)}
            </p>
          </li>
        ))}
      </ul>
      {!never.rule && <p class="tiny muted">{say('never.locked', params)}</p>}
      <p class="tiny muted dialog-text">{say('never.back')}</p>
      <div class="row">
        <Button onPress={() => actions.closeNever()}>{say('never.cancel')}</Button>
      </div>
    </Dialog>
  );
}
