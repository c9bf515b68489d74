import type { FieldKey } from '../../account/field-keys.ts';
import { fieldValue } from '../../account/field-value.ts';
import type { Draft, FlowStep } from '../../drafts/draft.ts';
import { createSaver, type SaveState } from '../../drafts/saver.ts';
import type { TimedFields } from '../../drafts/timed-fields.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Seen } from './model.ts';

export type DraftKeeper = {
  /** The draft's id, null before the first trusted input. */
  id(): string | null;
  current(): Draft | null;
  /** The user changed these fields by hand, or let us fill them. */
  keep(keys: readonly FieldKey[], seen: Seen): void;
  /** What the draft holds for these fields, for `putBack`; fields it does not hold are named without a value. */
  entries(keys: readonly FieldKey[]): TimedFields;
  /** Makes these fields what they were; one without a value is dropped from the draft. */
  putBack(before: TimedFields): void;
  /** A page of the flow was reached; on the confirmation the record counts as submitted. */
  reached(step: FlowStep): void;
  ignore(findingId: string): void;
  /**
   * Goes on with an earlier record: this tab writes under its id from now on. `draft` is the half that a page
   * wrote before, null for a record that was only prepared in the side panel.
   */
  adopt(id: string, draft: Draft | null): void;
  /** Starts a new record with the next input. */
  forget(): void;
  idle(): Promise<void>;
};

export type KeeperPorts = {
  portal: string;
  origin: string;
  clock: Clock;
  newId: () => string;
  write: (draft: Draft) => Promise<boolean>;
  onState: (state: SaveState) => void;
};

/**
 * Keeps one tab's draft: the whole of it is written on every change, under its own key, without asking
 * anybody. Fields the page emptied by itself keep what the user had typed.
 */
export function createDraftKeeper(ports: KeeperPorts): DraftKeeper {
  let draft: Draft | null = null;
  let lastStep: FlowStep | null = null;
  // The browser keeps the order of one script's writes, so none has to wait for the one before: what waits here dies
  // with the page. The bound only keeps a storage that hangs from being flooded.
  const saver = createSaver(ports.write, ports.onState, 16);

  function save(next: Draft): void {
    draft = next;
    saver.give(next);
  }

  function started(now: number): Draft {
    return {
      id: ports.newId(),
      portal: ports.portal,
      origin: ports.origin,
      startedAt: now,
      updatedAt: now,
      status: 'open',
      step: lastStep ?? 'account-info',
      stepsSeen: lastStep ? { [lastStep]: now } : {},
      fields: {},
      ignored: [],
    };
  }

  return {
    id: () => draft?.id ?? null,
    current: () => draft,
    keep(keys, seen) {
      if (keys.length === 0) return;
      const now = ports.clock();
      const base = draft ?? started(now);
      const fields = { ...base.fields };
      for (const key of keys) {
        const value = fieldValue(seen.account, key);
        if (value !== undefined) fields[key] = { value, at: now };
      }
      save({ ...base, fields, updatedAt: now, status: 'open' });
    },
    entries: (keys) => Object.fromEntries(keys.map((key) => [key, draft?.fields[key]])),
    putBack(before) {
      if (!draft) return;
      const fields = { ...draft.fields };
      for (const key of Object.keys(before) as FieldKey[]) {
        const entry = before[key];
        if (entry) fields[key] = entry;
        else delete fields[key];
      }
      save({ ...draft, fields, updatedAt: ports.clock() });
    },
    reached(step) {
      if (step === lastStep) return;
      const from = lastStep;
      lastStep = step;
      if (!draft) return;
      // A form after the confirmation belongs to the next customer.
      if (draft.status === 'submitted' && step === 'account-info') {
        draft = null;
        return;
      }
      const now = ports.clock();
      const submitted =
        step === 'confirmation' && (from === 'review' || draft.stepsSeen.review !== undefined);
      save({
        ...draft,
        step,
        updatedAt: now,
        stepsSeen: { ...draft.stepsSeen, [step]: now },
        status: submitted ? 'submitted' : draft.status,
      });
    },
    ignore(findingId) {
      const base = draft ?? started(ports.clock());
      if (base.ignored.includes(findingId)) return;
      save({ ...base, ignored: [...base.ignored, findingId], updatedAt: ports.clock() });
    },
    adopt(id, earlier) {
      const base = earlier ?? { ...started(ports.clock()), id };
      draft = { ...base, step: lastStep ?? base.step };
    },
    forget() {
      draft = null;
    },
    idle: saver.idle,
  };
}
