import { fieldKeys } from '../../account/field-keys.ts';
import { createSaver, type SaveState } from '../../drafts/saver.ts';
import { mergedFields, type TimedFields } from '../../drafts/timed-fields.ts';

export type RecordEdits = {
  /** What is not known to be stored yet: it goes over whatever storage says. */
  unsaved(): TimedFields;
  /** Ids of ignored findings that are still on their way. */
  ignoring(): string[];
  edit(fields: TimedFields, ignore?: string[]): void;
  /** Sends once more what could not be saved. */
  retry(): void;
  idle(): Promise<void>;
};

export type EditPorts = {
  send: (fields: TimedFields, ignore: string[]) => Promise<boolean>;
  /** Reads storage anew, so that nothing flickers back when the stored value takes over from the edit. */
  stored: () => Promise<void>;
  onState: (state: SaveState) => void;
};

/**
 * Edits of one record on their way into storage.
 *
 * Invariants: each sending holds everything that is unsaved, so a dropped older one loses nothing; an entry
 * leaves only when the very same entry was stored; after a failure everything stays and goes with the next one.
 */
export function createRecordEdits(ports: EditPorts): RecordEdits {
  let fields: TimedFields = {};
  let ignore: string[] = [];
  const saver = createSaver<null>(async () => {
    const sent = fields;
    const sentIgnore = ignore;
    if (!(await ports.send(sent, sentIgnore))) return false;
    await ports.stored();
    const left: TimedFields = {};
    for (const key of fieldKeys) {
      const entry = fields[key];
      if (entry && entry !== sent[key]) left[key] = entry;
    }
    fields = left;
    ignore = ignore.filter((id) => !sentIgnore.includes(id));
    return true;
  }, ports.onState);
  return {
    unsaved: () => fields,
    ignoring: () => ignore,
    edit(changed, ignoreToo = []) {
      fields = mergedFields(changed, fields);
      ignore = [...new Set([...ignore, ...ignoreToo])];
      saver.give(null);
    },
    retry: () => saver.give(null),
    idle: saver.idle,
  };
}
