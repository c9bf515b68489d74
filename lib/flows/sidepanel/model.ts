import type { Account } from '../../account/account.ts';
import type { DecidedQuestion } from '../../account/company-decision.ts';
import type { FieldKey } from '../../account/field-keys.ts';
import type { FieldValue } from '../../account/field-value.ts';
import type { FillResult, FillRow } from '../../account/fill-row.ts';
import type { RelationshipLink } from '../../account/relationship-link.ts';
import type { ListState, VerdictLevel } from '../../customers/verdict.ts';
import type { RecordSummary } from '../../drafts/record.ts';
import type { NotSaved } from '../../messages/saved.ts';
import type { ShownMatch } from '../../messages/surface/customer.find.ts';
import type { ShownFinding } from '../../rules/shown-finding.ts';
import type { Evicted } from '../../store/things.ts';
import type { Language, Params } from '../../texts/say.ts';
import type { SidePanelTexts } from '../../texts/sidepanel.ts';
import type { Never } from './ignore-everywhere.ts';
import { noTenantCheck, type TenantModel } from './tenant-check.ts';

/** What was just done, by its text's key, and what takes it back. */
export type Notice = {
  id: number;
  text: keyof SidePanelTexts;
  params: Params;
  undo: { text: keyof SidePanelTexts; run: () => void } | null;
};

/** All that the side panel's session knows. Plain data: the surface draws it, tests read it. */
export type SidePanelModel = {
  ready: boolean;
  language: Language;
  part: 'record' | 'existing-customers' | 'drafts';
  record: {
    /** `null` on a clean sheet: the id is made with the first entry. */
    id: string | null;
    /** Another number for another record; unchanged when a clean sheet gets its id. */
    sheet: number;
    values: Partial<Record<FieldKey, FieldValue>>;
    account: Partial<Account>;
    startedAt: number | null;
    status: 'open' | 'submitted';
  };
  /** `why` it failed, as far as storage said. */
  save: { state: 'idle' | 'saving' | 'saved' | 'failed'; at: number | null; why?: NotSaved | undefined };
  /** What was removed to make room and was not seen yet. */
  evicted: Evicted | null;
  check: {
    state: 'idle' | 'checking' | 'done' | 'failed';
    findings: ShownFinding[];
    ignored: ShownFinding[];
  };
  /** True while the tab beside shows a form that can be filled. */
  form: boolean;
  fill: {
    phase: 'idle' | 'reading' | 'preview' | 'filling';
    rows: FillRow[];
    left: FieldKey[];
    canUndo: boolean;
    last: { kind: 'filled' | 'undone'; results: FillResult[] } | null;
    error: 'unreachable' | 'lost' | null;
  };
  outline: { phase: 'idle' | 'reading' | 'shown' | 'no-page' | 'unreachable'; text: string };
  /** The partner's own link for requests; `null` for none. */
  relationshipLink: RelationshipLink | null;
  profiles: { id: string; name: string }[];
  activeProfile: string | null;
  customers: {
    state: 'loading' | 'nothing-to-ask' | 'searching' | 'done' | 'failed';
    list: ListState;
    level: VerdictLevel;
    /** What a decision about the matches is kept under. */
    asked: DecidedQuestion | null;
    matches: ShownMatch[];
  };
  tenant: TenantModel;
  drafts: RecordSummary[];
  /** Records that other tabs hold, each with its tab. */
  elsewhere: Record<string, number>;
  /** The finding that is to be ignored everywhere, until the user chose how. */
  never: Never | null;
  notice: Notice | null;
};

export const noFill: SidePanelModel['fill'] = {
  phase: 'idle',
  rows: [],
  left: [],
  canUndo: false,
  last: null,
  error: null,
};

export const emptyModel: SidePanelModel = {
  ready: false,
  language: 'en',
  part: 'record',
  record: { id: null, sheet: 0, values: {}, account: {}, startedAt: null, status: 'open' },
  save: { state: 'idle', at: null },
  evicted: null,
  check: { state: 'idle', findings: [], ignored: [] },
  form: false,
  fill: noFill,
  outline: { phase: 'idle', text: '' },
  relationshipLink: null,
  profiles: [],
  activeProfile: null,
  customers: { state: 'loading', list: { state: 'loading' }, level: 'none', asked: null, matches: [] },
  tenant: noTenantCheck,
  drafts: [],
  elsewhere: {},
  never: null,
  notice: null,
};

export type ModelStore = {
  get(): SidePanelModel;
  set(change: Partial<SidePanelModel>): void;
  /** Tells what was just done; replaces what was told before. */
  tell(text: Notice['text'], params?: Params, undo?: Notice['undo']): void;
};

/** @param onChange called after each change. */
export function createModel(onChange: (model: SidePanelModel) => void): ModelStore {
  let model = emptyModel;
  let told = 0;
  const store: ModelStore = {
    get: () => model,
    set(change) {
      model = { ...model, ...change };
      onChange(model);
    },
    tell(text, params = {}, undo = null) {
      told += 1;
      store.set({ notice: { id: told, text, params, undo } });
    },
  };
  return store;
}
