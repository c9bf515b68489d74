import type { Account } from '../../lib/account/account.ts';
import type { DecidedQuestion } from '../../lib/account/company-decision.ts';
import type { FieldKey } from '../../lib/account/field-keys.ts';
import type { FieldValue } from '../../lib/account/field-value.ts';
import type { FillResult, FillRow } from '../../lib/account/fill-row.ts';
import type { RelationshipLink } from '../../lib/account/relationship-link.ts';
import type { Compared } from '../../lib/customers/compared-part.ts';
import type { ListState, VerdictLevel } from '../../lib/customers/verdict.ts';
import type { RecordSummary } from '../../lib/drafts/record.ts';
import type { ShownFinding, ShownFix } from '../../lib/rules/shown-finding.ts';
import type { Language, Params, Say } from '../../lib/texts/say.ts';
import type { SidePanelTexts } from '../../lib/texts/sidepanel.ts';
import type { TenantState } from './tenant-state.ts';

export type SidePanelSay = Say<SidePanelTexts>;
export type SidePanelPart = 'record' | 'existing-customers' | 'drafts';

/** A customer of the list, as the background answers it. */
export type MatchShown = {
  /** What it is known by in any list. */
  id: string;
  name: string;
  country?: string;
  domain?: string;
  tenantId?: string;
  registrationId?: string;
  relationship?: string;
  /** Which list it stands in; absent for own customers. */
  list?: 'other-tenant' | 'blocked';
  level: 'certain' | 'likely' | 'possible';
  reasons: string[];
  compared: Compared[];
  /** What the user said of it for the company at hand. */
  decision?: 'same' | 'different';
};

/** The record at hand: what is stored with the edits on top that are still on their way. */
export type RecordAtHand = {
  /** `null` on a clean sheet: the id is made with the first entry. */
  id: string | null;
  /** Another number for another record; unchanged when a clean sheet gets its id. */
  sheet: number;
  values: Partial<Record<FieldKey, FieldValue>>;
  account: Partial<Account>;
  startedAt: number | null;
  status: 'open' | 'submitted';
};

/** `why` it failed, as far as storage said: `newer` is a record that a later version wrote. */
export type SaveState = {
  state: 'idle' | 'saving' | 'saved' | 'failed';
  at: number | null;
  why?: 'full' | 'newer' | 'refused' | 'gone' | undefined;
};

/** What was removed to make room: records, and values that could not be read. */
export type EvictedShown = { drafts: number; aside: number; at: number };

/** How a finding can be ignored in every record; `word` and `name` say what would be declared right. */
export type NeverShown = {
  finding: ShownFinding;
  title: string;
  word: string | null;
  name: string | null;
  /** False if the organisation set the rule's severity. */
  rule: boolean;
};
export type NeverWay = 'word' | 'name' | 'rule';

/** `ignored` findings are already taken out of `findings`. */
export type CheckState = {
  state: 'idle' | 'checking' | 'done' | 'failed';
  findings: ShownFinding[];
  ignored: ShownFinding[];
};

export type FillState = {
  phase: 'idle' | 'reading' | 'preview' | 'filling';
  rows: FillRow[];
  /** Keys taken out of the preview: at first those that would replace something. */
  left: FieldKey[];
  canUndo: boolean;
  last: { kind: 'filled' | 'undone'; results: FillResult[] } | null;
  error: 'unreachable' | 'lost' | null;
};

/** The outline of the form beside, on its way to a report. */
export type OutlineState = {
  phase: 'idle' | 'reading' | 'shown' | 'no-page' | 'unreachable';
  text: string;
};

export type CustomersState = {
  state: 'loading' | 'nothing-to-ask' | 'searching' | 'done' | 'failed';
  list: ListState;
  level: VerdictLevel;
  /** What a decision about the matches is kept under; `null` while the record has no name. */
  asked: DecidedQuestion | null;
  matches: MatchShown[];
};

/** What was just done, by its text's key; `undo` takes it back. */
export type Notice = {
  id: number;
  text: keyof SidePanelTexts;
  params: Params;
  undo: { text: keyof SidePanelTexts; run: () => void } | null;
};

/** All that the side panel shows. It is a trusted surface: names and values of every record may appear. */
export type SidePanelState = {
  /** False until settings and records were read; nothing is drawn before, so nothing flickers. */
  ready: boolean;
  language: Language;
  now: number;
  part: SidePanelPart;
  record: RecordAtHand;
  save: SaveState;
  /** Told until the user dismisses it, for a week at most. */
  evicted: EvictedShown | null;
  check: CheckState;
  /** True while the tab beside shows a form that can be filled. */
  form: boolean;
  fill: FillState;
  outline: OutlineState;
  /** The partner's own link for requests; `null` for none. */
  relationshipLink: RelationshipLink | null;
  profiles: { id: string; name: string }[];
  activeProfile: string | null;
  customers: CustomersState;
  tenant: TenantState;
  drafts: RecordSummary[];
  /** Records that other tabs hold, each with its tab. */
  elsewhere: Record<string, number>;
  /** The finding that is to be ignored everywhere, until the user chose how. */
  never: NeverShown | null;
  notice: Notice | null;
};

export type SidePanelActions = {
  choosePart(part: SidePanelPart): void;
  newRecord(): void;
  edit(key: FieldKey, value: FieldValue): void;
  retrySave(): void;
  fix(finding: ShownFinding, fix: ShownFix): void;
  applySafeFixes(): void;
  ignore(finding: ShownFinding): void;
  /** Brings an ignored finding back. */
  heed(finding: ShownFinding): void;
  /** Asks how it is to be ignored in every record. */
  askNever(finding: ShownFinding): void;
  chooseNever(way: NeverWay): void;
  closeNever(): void;
  openPreview(): void;
  /** Ticks each of these rows that is not ticked, and takes out the others. */
  toggleRows(...keys: FieldKey[]): void;
  closePreview(): void;
  fill(): void;
  undoFill(): void;
  openOutline(): void;
  closeOutline(): void;
  saveOutline(): void;
  chooseProfile(id: string | null): void;
  openDraft(id: string): void;
  deleteDraft(id: string): void;
  openOptions(part: 'customer-list' | 'data'): void;
  openLookups(): void;
  /** Asks about the record's domains; only the browser's own event of a press counts. */
  lookUp(event: Event): void;
  cancelLookUp(): void;
  /** Notes whether a match is the company at hand; `null` takes back what was said of it. */
  decide(match: MatchShown, decision: 'same' | 'different' | null): void;
  copied(ok: boolean): void;
  /** The same of a request for a relationship. */
  requestCopied(ok: boolean): void;
  dismissNotice(): void;
  /** The user has read what was removed to make room. */
  dismissEvicted(): void;
};
