import type { FieldKey } from '../../lib/account/field-keys.ts';
import type { FieldValue } from '../../lib/account/field-value.ts';
import { longestValue } from '../../lib/shared/text.ts';
import { countryOptions } from '../parts/country-options.ts';
import type { FieldMessage, FieldRowProps } from '../parts/FieldRow.tsx';
import { ListField } from '../parts/ListField.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import { choices } from './choices.ts';
import { controlId } from './field-layout.ts';
import { GdapField } from './GdapField.tsx';
import type { SidePanelSay } from './sidepanel-state.ts';

type Props = {
  field: FieldKey;
  label: string;
  value: FieldValue | undefined;
  /** Required and still empty: said quietly, it is no mistake. */
  missing: boolean;
  messages: FieldMessage[];
  language: string;
  say: SidePanelSay;
  onEdit: (value: FieldValue) => void;
};

function hintOf({ field, value, missing, say }: Props): string | undefined {
  if (missing) return say('field.required');
  if (field === 'tags') return say('field.tags.hint');
  if (field !== 'domainPrefix') return undefined;
  return typeof value === 'string' && value.trim() !== ''
    ? say('field.domain.hint', { value: value.trim() })
    : say('field.domain.empty');
}

/** One field of the record as a native control with its findings below. */
export function RecordField(props: Props) {
  const { field, value, say, onEdit } = props;
  const row: FieldRowProps = {
    id: controlId(field),
    label: props.label,
    hint: hintOf(props),
    messages: props.messages,
  };
  if (field === 'gdapOptIn') {
    return (
      <GdapField
        row={row}
        value={value === true || value === false ? value : null}
        say={say}
        onEdit={onEdit}
      />
    );
  }
  if (field === 'tags') {
    return <ListField {...row} value={Array.isArray(value) ? value : []} longestItem={50} onItems={onEdit} />;
  }
  const text = typeof value === 'string' ? value : '';
  const options =
    field === 'country'
      ? countryOptions(props.language)
      : choices[field]?.map((choice) => ({ value: choice.value, label: say(choice.text) }));
  if (options) {
    return <SelectField {...row} value={text} options={options} none={say('field.none')} onChoose={onEdit} />;
  }
  return (
    <TextField
      {...row}
      value={text}
      onText={onEdit}
      // A date control shows nothing at all for a value that is no date, and what was entered must be seen.
      type={field === 'agreement.date' && /^(\d{4}-\d\d-\d\d)?$/.test(text) ? 'date' : 'text'}
      maxLength={longestValue}
    />
  );
}
