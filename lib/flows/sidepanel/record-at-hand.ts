import { fieldKeys } from '../../account/field-keys.ts';
import { fieldValue, withField } from '../../account/field-value.ts';
import type { RecordView } from '../../drafts/record.ts';
import type { TimedFields } from '../../drafts/timed-fields.ts';
import { normalised } from '../normalised.ts';
import type { SidePanelModel } from './model.ts';

/**
 * @param view what storage holds of the record, `null` if nothing (yet).
 * @param unsaved edits on their way: they win.
 * @returns the record as the side panel shows it, its country as a code.
 */
export function recordAtHand(
  id: string | null,
  view: RecordView | null,
  unsaved: TimedFields,
  startedAt: number | null,
): Omit<SidePanelModel['record'], 'sheet'> {
  let account = normalised(view?.account ?? {});
  for (const key of fieldKeys) {
    const edit = unsaved[key];
    if (edit) account = withField(account, key, edit.value);
  }
  const values: SidePanelModel['record']['values'] = {};
  for (const key of fieldKeys) {
    const value = fieldValue(account, key);
    if (value !== undefined) values[key] = value;
  }
  return {
    id,
    values,
    account,
    startedAt: view?.startedAt ?? startedAt,
    status: view?.status ?? 'open',
  };
}
