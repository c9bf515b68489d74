import { expect, test } from 'vitest';
import type { FieldKey } from '../../../lib/account/field-keys.ts';
import { fillForm } from '../../../lib/page/fill.ts';
import type { Form, FormSeen, RecordField } from '../../../lib/page/form.ts';
import { readField } from '../../../lib/page/read-field.ts';

/** A form of plain text boxes, one a key. */
function plainForm(keys: FieldKey[]): Form {
  const fields = new Map(
    keys.map((key) => {
      const element = document.body.appendChild(document.createElement('input'));
      return [key, { key, element, control: 'text' } as unknown as RecordField];
    }),
  );
  const seen = (): FormSeen => ({
    step: null,
    path: '',
    form: true,
    account: {},
    present: keys,
    offered: {},
  });
  const field = (key: FieldKey) => fields.get(key) ?? null;
  const value = (key: FieldKey) => {
    const found = field(key);
    return found ? readField(found) : undefined;
  };
  return { scan: seen, reread: seen, last: seen, field, keyOf: () => null, value, neverWrite: [] };
}

test('what a component shows a frame after it was drawn counts as what was there before the fill', async () => {
  const form = plainForm(['companyName', 'specialQualification']);
  const late = form.field('specialQualification')?.element as HTMLInputElement;
  requestAnimationFrame(() => {
    late.value = 'None';
  });
  const row = { key: 'companyName', value: 'Orlik', shown: 'Orlik', now: '', source: 'record' } as const;
  const { results, written } = await fillForm(
    form,
    [row],
    () => 0,
    () => {},
  );
  expect(results).toEqual([{ key: 'companyName', written: true, reason: undefined }]);
  expect(written.map(({ key, before }) => [key, before])).toEqual([['companyName', '']]);
});
