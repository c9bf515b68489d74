import type { FieldKey } from '../../account/field-keys.ts';
import type { FieldValue } from '../../account/field-value.ts';
import type { ShownFinding, ShownFix } from '../../rules/shown-finding.ts';
import { fieldsBook } from '../../texts/fields.ts';
import { speaker } from '../../texts/say.ts';
import type { ModelStore } from './model.ts';
import { partsOf, type SidePanelSession } from './session.ts';

type Parts = Partial<Record<FieldKey, FieldValue>>;

/** @returns what the record holds now for the same fields: setting it again takes the change back. */
function before(model: ModelStore, parts: Parts): Parts {
  const { values } = model.get().record;
  const keys = Object.keys(parts) as FieldKey[];
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? (key === 'tags' ? [] : '')]));
}

function change(session: SidePanelSession, model: ModelStore, parts: Parts): () => void {
  const earlier = before(model, parts);
  session.edit(parts);
  return () => {
    session.edit(earlier);
    model.set({ notice: null });
  };
}

/** Sets what the fix sets; the notice takes it back. */
export function applyFix(
  model: ModelStore,
  session: SidePanelSession,
  finding: ShownFinding,
  fix: ShownFix,
): void {
  const run = change(session, model, partsOf(fix.set));
  const field = speaker(fieldsBook, model.get().language)(finding.field);
  model.tell('fix.done', { field }, { text: 'undo', run });
}

/** The first fix of each finding, where it is safe; one a field, because a second would undo the first. */
export function applySafeFixes(model: ModelStore, session: SidePanelSession): void {
  const parts: Parts = {};
  let count = 0;
  for (const { fixes } of model.get().check.findings) {
    const first = fixes[0];
    if (!first?.safe) continue;
    const mine = partsOf(first.set);
    if (Object.keys(mine).some((key) => key in parts)) continue;
    Object.assign(parts, mine);
    count += 1;
  }
  if (count === 0) return;
  const run = change(session, model, parts);
  model.tell('applySafe.done', { count }, { text: 'undo', run });
}
