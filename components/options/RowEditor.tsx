import { useState } from 'preact/hooks';
import {
  type Customer,
  type CustomerColumn,
  customerColumns,
  type ListName,
  listOf,
} from '../../lib/customers/customer.ts';
import { editedCustomer, textsOf } from '../../lib/customers/edited-customer.ts';
import type { RowsError, ShownRow } from '../../lib/customers/row-page.ts';
import { importBook } from '../../lib/texts/import.ts';
import { type Language, speaker } from '../../lib/texts/say.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Note } from '../parts/Note.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { TextField } from '../parts/TextField.tsx';
import type { OptionsSay } from './options-state.ts';

const explained: readonly CustomerColumn[] = ['name', 'tenantId', 'domain'];

/** All that is known about one row, in boxes. What can't be read is said before anything is stored. */
export function RowEditor(props: {
  /** The row that is edited; a new one if null. */
  shown: ShownRow | null;
  /** Lists that a new row may stand in. */
  lists: readonly ListName[];
  saving: boolean;
  error: RowsError | null;
  language: Language;
  say: OptionsSay;
  onSave: (customer: Customer) => void;
  onClose: () => void;
}) {
  const { say, saving, error } = props;
  const customer = props.shown?.customer ?? { name: '' };
  const [texts, setTexts] = useState(() => textsOf(customer));
  const [list, setList] = useState<ListName>(props.shown ? listOf(customer) : (props.lists[0] ?? 'own'));
  const [wrong, setWrong] = useState<CustomerColumn[]>([]);
  const [tried, setTried] = useState(false);
  const about = speaker(importBook, props.language);
  const save = () => {
    if (saving) return;
    const edited = editedCustomer(texts, list);
    setWrong('wrong' in edited ? edited.wrong : []);
    if ('wrong' in edited) document.getElementById(`row-${edited.wrong[0]}`)?.focus();
    else {
      setTried(true);
      props.onSave(edited.customer);
    }
  };
  const messagesOf = (column: CustomerColumn) => {
    if (!wrong.includes(column)) return [];
    const key = explained.includes(column) ? column : 'other';
    const text = say(`rows.wrong.${key as 'name' | 'tenantId' | 'domain' | 'other'}`);
    return [{ id: 'wrong', severity: 'error' as const, label: '', text }];
  };
  return (
    <Dialog title={say(props.shown ? 'rows.editor' : 'rows.add')} wide onClose={props.onClose}>
      <p class="muted intro">{say('rows.editor.note')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {customerColumns.map((column) => (
          <TextField
            key={column}
            id={`row-${column}`}
            label={about(`column.${column}`)}
            value={texts[column]}
            maxLength={1_000}
            {...(column === 'tags' || column === 'alternativeNames' ? { hint: say('rows.several') } : {})}
            messages={messagesOf(column)}
            onText={(text) => {
              setTexts({ ...texts, [column]: text });
              setWrong(wrong.filter((one) => one !== column));
            }}
          />
        ))}
        {!props.shown && props.lists.length > 1 && (
          <SelectField
            id="row-list"
            label={say('rows.which')}
            value={list}
            options={props.lists.map((value) => ({ value, label: say(`lists.${value}`) }))}
            onChoose={(value) => setList(props.lists.find((one) => one === value) ?? list)}
          />
        )}
        <div role="alert">
          {error && tried && !saving && (
            <Note tone="error" title={say('rows.failed')}>
              {say(error === 'last' ? 'rows.error.unexpected' : `rows.error.${error}`)}
            </Note>
          )}
        </div>
        <p role="status" class="tiny muted">
          {saving && say('rows.saving')}
        </p>
        <div class="row block">
          <Button onPress={props.onClose}>{say('cancel')}</Button>
          <button type="submit" class="btn btn-primary" aria-disabled={saving}>
            {say('rows.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
