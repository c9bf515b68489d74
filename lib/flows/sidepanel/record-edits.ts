import { fieldKeys } from '../../account/field-keys.ts';
import { createSaver, type SaveState } from '../../drafts/saver.ts';
import { mergedFields, type TimedFields } from '../../drafts/timed-fields.ts';

/** Ids of findings to ignore, and of ignored ones to bring back. */
export type FindingMarks = { ignore: string[]; heed: string[] };

export type RecordEdits = {
  /** What is not known to be stored yet: it goes over whatever storage says. */
  unsaved(): TimedFields;
  /** Ids of findings ignored, and of those brought back, that are still on their way. */
  marking(): FindingMarks;
  edit(fields: TimedFields, marks?: Partial<FindingMarks>): void;
  /** Sends once more what could not be saved. */
  retry(): void;
  idle(): Promise<void>;
};

export type EditPorts = {
  send: (fields: TimedFields, marks: FindingMarks) => Promise<boolean>;
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
  let marks: FindingMarks = { ignore: [], heed: [] };
  const saver = createSaver<null>(async () => {
    const sent = fields;
    const sentMarks = marks;
    if (!(await ports.send(sent, sentMarks))) return false;
    await ports.stored();
    const left: TimedFields = {};
    for (const key of fieldKeys) {
      const entry = fields[key];
      if (entry && entry !== sent[key]) left[key] = entry;
    }
    fields = left;
    marks = {
      ignore: marks.ignore.filter((id) => !sentMarks.ignore.includes(id)),
      heed: marks.heed.filter((id) => !sentMarks.heed.includes(id)),
    };
    return true;
  }, ports.onState);
  return {
    unsaved: () => fields,
    marking: () => marks,
    edit(changed, { ignore = [], heed = [] } = {}) {
      fields = mergedFields(changed, fields);
      marks = {
        ignore: [...new Set([...marks.ignore, ...ignore])],
        heed: [...new Set([...marks.heed, ...heed])],
      };
      saver.give(null);
    },
    retry: () => saver.give(null),
    idle: saver.idle,
  };
}
