import { fieldKeys } from '../../lib/account/field-keys.ts';
import type { FieldMap, TaughtBox, TaughtKey } from '../../lib/account/field-map.ts';
import { mayBe } from '../../lib/account/may-be.ts';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { whenText } from '../parts/when-text.ts';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';

/** What kind of control it was, as its description says. */
function kindOf({ traits }: TaughtBox): string {
  const shape = traits.find((trait) => trait.startsWith('t:')) ?? '';
  return /(checkbox|radio|date|combobox)$/.exec(shape.replace('switch', 'checkbox'))?.[1] ?? 'select';
}

/** The boxes of one kind of page, each with what it is. */
export function FieldMapRows(props: {
  map: FieldMap;
  state: OptionsState;
  actions: OptionsActions;
  say: OptionsSay;
}) {
  const { map, state, actions, say } = props;
  const name = speaker(fieldsBook, state.language);
  const host = URL.canParse(map.origin) ? new URL(map.origin).host : map.origin;
  const last = new Map(map.boxes.map(({ key, id }) => [key, id]));
  return (
    <div class="map">
      <h3 class="map-page">
        {host} <span class="muted">{map.path}</span>
      </h3>
      <ul class="map-boxes">
        {map.boxes.map((box) => {
          const label = box.label || say('maps.noLabel');
          const twice = box.key !== 'other' && last.get(box.key) !== box.id;
          return (
            <li key={box.id} class="map-box">
              <SelectField
                id={`box-${box.id}`}
                label={label}
                hint={
                  twice
                    ? say('maps.twice')
                    : say('maps.when', { when: whenText(box.at, state.now, state.language) })
                }
                value={box.key}
                options={[
                  ...fieldKeys
                    .filter((key) => key === box.key || mayBe(key, kindOf(box)))
                    .map((key) => ({ value: key, label: name(key) })),
                  { value: 'other', label: say('maps.leave') },
                ]}
                onChoose={(key) => actions.renameBox(map, box, key as TaughtKey)}
              />
              <Button
                kind="link"
                aria-label={say('remove', { value: label })}
                onPress={() => actions.deleteBoxes([{ ...map, remove: [], add: [box] }])}
              >
                {say('maps.delete')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
