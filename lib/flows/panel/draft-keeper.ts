import type { FieldKey } from '../../account/field-keys.ts';
import { fieldText, fieldValue } from '../../account/field-value.ts';
import type { Draft, FlowStep } from '../../drafts/draft.ts';
import { createManySaver } from '../../drafts/many-saver.ts';
import { sameCustomer } from '../../drafts/same-customer.ts';
import type { SaveState } from '../../drafts/saver.ts';
import { goesOn, stillShown } from '../../drafts/still-shown.ts';
import type { TimedFields } from '../../drafts/timed-fields.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Seen } from './model.ts';

export type DraftKeeper = {
  /** The draft's id, null before the first trusted input and on a form that came fresh. */
  id(): string | null;
  current(): Draft | null;
  /** The draft that a fresh form left behind, null if there is none. */
  left(): string | null;
  /** The page was looked at. Call it before `keep`, with the fields the user changed just now. */
  look(seen: Seen, typed: readonly FieldKey[]): void;
  /** The user changed these fields `byHand`, or let us fill them. */
  keep(keys: readonly FieldKey[], seen: Seen, byHand: boolean): void;
  /** The name is finished for now: the caret left the field. */
  settle(): void;
  /** What the draft holds for these fields, for `putBack`; fields it does not hold are named without a value. */
  entries(keys: readonly FieldKey[]): TimedFields;
  /** Makes these fields what they were; one without a value is dropped from the draft. */
  putBack(before: TimedFields): void;
  ignore(findingId: string): void;
  /**
   * Goes on with an earlier record: this tab writes under its id from now on. `draft` is the half that a page
   * wrote before, null for a record that was only prepared in the side panel.
   */
  adopt(id: string, draft: Draft | null): void;
  /** This draft was deleted elsewhere: it does not come back, the next input starts a new one. */
  gone(id: string): void;
  /** Another tab goes on with this draft: the words that stand here go on in a draft of their own. */
  part(id: string): void;
  idle(): Promise<void>;
};

export type KeeperPorts = {
  portal: string;
  origin: string;
  clock: Clock;
  newId: () => string;
  write: (draft: Draft) => Promise<boolean>;
  remove: (id: string) => Promise<boolean>;
  onState: (state: SaveState) => void;
};

/**
 * Keeps one tab's draft: the whole of it is written on every change, under its own key, without asking anybody.
 *
 * Invariants:
 * 1. What the user changed last stands in the current draft with the first write that resolves after it.
 * 2. A draft is one customer's. A form that comes fresh, once the form was left, starts another; so does a company
 *    name that becomes another one while it is edited, from the very first event. The earlier draft is then stored as
 *    it was before that edit, and nothing is written to it any more.
 * 3. If the name, once finished, is a correction after all, it is the earlier draft again and the other id goes. While
 *    the name is empty that stays open.
 * 4. Fields the page emptied by itself keep what the user had typed.
 */
export function createDraftKeeper(ports: KeeperPorts): DraftKeeper {
  let draft: Draft | null = null;
  let lastStep: FlowStep | null = null;
  let formPath: string | null = null;
  /** The form was left since the last input, or it came back without the draft's words. */
  let away = false;
  let fresh = false;
  /** Drafts whose names were replaced since one was settled last; the current one may still turn out to be one of them. */
  let earlier: Draft[] = [];
  /** The current draft with the longest form of its name since that was settled last. */
  let peak: Draft | null = null;
  let settled = '';
  // The browser keeps the order of one script's writes, so none has to wait for the one before: what waits here dies
  // with the page. The bound only keeps a storage that hangs from being flooded.
  const saver = createManySaver(ports.write, ports.remove, ports.onState, 200);
  const current = () => (fresh ? null : draft);

  function save(next: Draft): void {
    draft = next;
    saver.put(next);
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

  function begin(next: Draft | null): void {
    draft = next;
    earlier = [];
    peak = null;
    settled = nameOf(next);
    away = fresh = false;
  }

  function settle(): void {
    if (!draft) return;
    const name = nameOf(draft);
    peak = null;
    settled = name;
    if (name === '') return;
    const before = earlier.findLast((one) => sameCustomer(nameOf(one), name));
    earlier = [];
    if (before) {
      const copy = draft.id;
      const { id, startedAt, stepsSeen, fields } = before;
      save({
        ...draft,
        id,
        startedAt,
        stepsSeen: { ...stepsSeen, ...draft.stepsSeen },
        fields: { ...fields, ...draft.fields },
      });
      saver.drop(copy);
    }
  }

  /** @returns the draft that takes the new name: the current one, or another customer's. */
  function named(base: Draft, seen: Seen, now: number): Draft {
    const name = nameOf(base);
    if (name.length >= Math.max(1, nameOf(peak).length)) peak = base;
    if (!peak || sameCustomer(nameOf(peak), fieldText(seen.account, 'companyName'))) return base;
    // A first try of two or three letters is worth no record; a finished name may be as short.
    const longest = nameOf(peak);
    if (longest.length < 4 && longest !== settled) return base;
    // Letters that were taken away on the way to the other name come back: it is stored as it stood.
    saver.put(peak);
    earlier.push(peak);
    peak = null;
    return { ...started(now), ignored: base.ignored, fields: stillShown(base.fields, seen.account) };
  }

  return {
    id: () => current()?.id ?? null,
    current,
    left: () => (fresh ? (draft?.id ?? null) : null),
    look({ step, form, path, account }, typed) {
      if (!form && step !== null) away = true;
      if (form) {
        away ||= formPath !== null && path !== formPath;
        formPath = path;
        if (away && draft) fresh = !goesOn(draft.fields, account, typed);
        away &&= fresh;
      } else if (path !== formPath) away = true;
      if (step === null || step === lastStep) return;
      const from = lastStep;
      lastStep = step;
      // A form after the confirmation belongs to the next customer.
      if (draft?.status === 'submitted' && form) begin(null);
      if (!draft || fresh) return;
      settle();
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
    keep(keys, seen, byHand) {
      if (keys.length === 0) return;
      const now = ports.clock();
      if (fresh) begin(null);
      const name = keys.includes('companyName');
      if (!name || !byHand) settle();
      const held = draft ?? started(now);
      const base = name && byHand ? named(held, seen, now) : held;
      const fields = { ...base.fields };
      for (const key of keys) {
        const value = fieldValue(seen.account, key);
        if (value !== undefined) fields[key] = { value, at: now };
      }
      save({ ...base, fields, updatedAt: now, status: 'open' });
    },
    settle,
    entries: (keys) => Object.fromEntries(keys.map((key) => [key, current()?.fields[key]])),
    putBack(entries) {
      if (!draft || fresh) return;
      const fields = { ...draft.fields };
      for (const key of Object.keys(entries) as FieldKey[]) {
        const entry = entries[key];
        if (entry) fields[key] = entry;
        else delete fields[key];
      }
      save({ ...draft, fields, updatedAt: ports.clock() });
    },
    ignore(findingId) {
      const base = current() ?? started(ports.clock());
      if (base.ignored.includes(findingId)) return;
      if (fresh) begin(null);
      save({ ...base, ignored: [...base.ignored, findingId], updatedAt: ports.clock() });
    },
    adopt(id, held) {
      const base = held ?? { ...started(ports.clock()), id };
      begin({ ...base, step: lastStep ?? base.step });
    },
    gone(id) {
      saver.forget(id);
      earlier = earlier.filter((one) => one.id !== id);
      if (id === draft?.id) begin(null);
    },
    part(id) {
      const mine = current();
      if (mine?.id !== id) return;
      saver.forget(id);
      begin({ ...mine, id: ports.newId() });
      saver.put(draft as Draft);
    },
    idle: saver.idle,
  };
}

const nameOf = (draft: Draft | null): string => {
  const value = draft?.fields.companyName?.value;
  return typeof value === 'string' ? value.trim() : '';
};
