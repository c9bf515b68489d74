import type { Account } from '../../account/account.ts';
import type { FieldKey } from '../../account/field-keys.ts';
import type { TaughtKey } from '../../account/field-map.ts';
import { fieldValue, isEmptyValue } from '../../account/field-value.ts';
import type { FillResult, FillRow } from '../../account/fill-row.ts';
import type { Verdict } from '../../customers/verdict.ts';
import type { FlowStep } from '../../drafts/draft.ts';
import type { RecordSummary } from '../../drafts/record.ts';
import type { NotLearnt } from '../../messages/surface/maps.change.ts';
import type { ShownFinding } from '../../rules/shown-finding.ts';
import type { StoreError } from '../../store/area.ts';

/** What the form of the page held when it was last read. */
export type Seen = {
  step: FlowStep | null;
  /** The page's address without its origin; '' where nothing was looked at. */
  path: string;
  form: boolean;
  account: Partial<Account>;
  present: FieldKey[];
  offered: Partial<Record<FieldKey, string[]>>;
};

export type Preview = {
  source: 'record' | 'draft';
  rows: FillRow[];
  left: FieldKey[];
  drafts: RecordSummary[];
  chosenDraft: string | null;
  /** The record the rows come from, null if from defaults alone. */
  recordId: string | null;
};

/** What a box is taken for; the last three are look-alikes and boxes that nobody knows. */
export type TakenFor = FieldKey | 'fullName' | 'fax' | 'other';

/** How far the user is in teaching us what a box is. The label is the page's own. */
export type Teaching =
  | { phase: 'pick'; label: string; now: TakenFor | null; refused?: boolean }
  | { phase: 'choose'; label: string; now: TakenFor; offers: FieldKey[] }
  | { phase: 'taught'; label: string; key: TaughtKey }
  | { phase: 'undone' }
  | { phase: 'failed'; why: NotLearnt };

/** All that the panel's session knows. Plain data: the panel draws it, tests read it. */
export type PanelModel = {
  seen: Seen;
  language: 'en' | 'pl';
  /** How often texts came: a change draws everything anew in them. */
  started: number;
  gone: boolean;
  /** The background did not answer the last check: what stands in the panel may be old. */
  silent: boolean;
  checking: boolean;
  findings: ShownFinding[];
  ignored: string[];
  /** `why` it could not be stored. */
  draft: { state: 'none' | 'saving' | 'saved' | 'failed'; at: number | null; why?: StoreError | undefined };
  /** Old records that went to make room for this page's draft. */
  removed: number;
  /** The record to go on with was written by a newer version and was left alone. */
  newer: boolean;
  verdict: Verdict;
  openDrafts: number;
  /** The draft this very tab held before a reload. */
  resumed: string | null;
  preview: Preview | null;
  filling: { done: number; total: number } | null;
  lastFill: { results: FillResult[]; canUndo: boolean; undone: boolean } | null;
  covered: boolean;
  sidePanelHint: 'none' | 'use-browser-button';
  teaching: Teaching | null;
};

export const emptyModel: PanelModel = {
  seen: { step: null, path: '', form: false, account: {}, present: [], offered: {} },
  language: 'en',
  started: 0,
  gone: false,
  silent: false,
  checking: false,
  findings: [],
  ignored: [],
  draft: { state: 'none', at: null },
  removed: 0,
  newer: false,
  verdict: { level: 'none', list: { state: 'loading' } },
  openDrafts: 0,
  resumed: null,
  preview: null,
  filling: null,
  lastFill: null,
  covered: false,
  sidePanelHint: 'none',
  teaching: null,
};

export type ModelStore = {
  get(): PanelModel;
  set(change: Partial<PanelModel>): void;
};

/** @param onChange called after each change that changed something. */
export function createModel(onChange: (model: PanelModel) => void): ModelStore {
  let model = emptyModel;
  return {
    get: () => model,
    set(change) {
      const keys = Object.keys(change) as (keyof PanelModel)[];
      if (keys.every((key) => model[key] === change[key])) return;
      model = { ...model, ...change };
      onChange(model);
    },
  };
}

/** @returns the page's fields that hold something now. */
export function filledFields({ present, account }: Seen): FieldKey[] {
  return present.filter((key) => !isEmptyValue(fieldValue(account, key)));
}
