import type { FieldKey } from '../../lib/account/field-keys.ts';
import type { TaughtKey } from '../../lib/account/field-map.ts';
import type { FillResult, FillRow } from '../../lib/account/fill-row.ts';
import type { Verdict } from '../../lib/customers/verdict.ts';
import type { FlowStep } from '../../lib/drafts/draft.ts';
import type { RecordSummary } from '../../lib/drafts/record.ts';
import type { ShownFinding, ShownFix } from '../../lib/rules/shown-finding.ts';

/** What would be written, shown before anything is: the rows the user left ticked are filled on a click. */
export type FillPreview = {
  rows: FillRow[];
  /** Keys taken out: at first those that would replace something, then as the user ticks. */
  left: FieldKey[];
  /** Unfinished drafts to choose from when restoring; empty when filling from the record and defaults. */
  drafts: RecordSummary[];
  chosenDraft: string | null;
};

/** The user points at a box of the page, or says what the one is that was pointed at. `label`: the page's own. */
export type Pointing =
  | { phase: 'pick'; label: string; now: string | null; refused?: boolean | undefined }
  | { phase: 'choose'; label: string; now: string; offers: FieldKey[] };

/** All that the panel shows. Everything in it is either the page's own or neutral, save an open preview. */
export type PanelState = {
  side: 'left' | 'right';
  collapsed: boolean;
  /** `gone`: the extension was updated under this page; only a reload brings it back. */
  status: 'working' | 'no-form' | 'gone' | 'background-silent';
  step: FlowStep;
  /** The user's language for times and numbers, e.g. "pl". */
  language: string;
  checking: boolean;
  findings: ShownFinding[];
  ignored: number;
  /** `why` it could not be stored. */
  draft: {
    state: 'none' | 'saving' | 'saved' | 'failed';
    at: number | null;
    why?: 'full' | 'newer' | 'refused' | 'gone' | undefined;
  };
  /** Old records that went to make room for this page's draft. */
  removed?: number;
  /** The record to go on with was written by a newer version and was left alone. */
  newer?: boolean;
  verdict: Verdict;
  /** Unfinished drafts that this form could take up; never their names. */
  openDrafts: number;
  preview: FillPreview | null;
  filling: { done: number; total: number } | null;
  lastFill: { results: FillResult[]; canUndo: boolean; undone: boolean } | null;
  /** The last press was refused, because something covered or faded the panel; the next is looked at anew. */
  covered: boolean;
  /** What *Open side panel* can do here: Firefox opens its sidebar only from its own buttons. */
  sidePanelHint: 'none' | 'use-browser-button';
  /** Set while the user teaches us what a box is, and with what came of it. */
  teaching?:
    | Pointing
    | { phase: 'taught'; key: TaughtKey }
    | { phase: 'undone' }
    | { phase: 'failed'; why: string }
    | null;
  /** Names of the fields on this page, by key, in the user's language. */
  fieldNames: Record<FieldKey, string>;
  /** Fields found on the page now: "Go to field" is offered only for these. */
  onPage: FieldKey[];
  /** Those of them that hold a value now: with it a thin bar shows how far the form is, without it there is none. */
  filled?: FieldKey[];
  now: number;
};

/** Every handler gets the browser's event: the host refuses what is not a trusted, visible click. */
export type PanelActions = {
  fix(event: Event, finding: ShownFinding, fix: ShownFix): void;
  applySafeFixes(event: Event): void;
  goToField(event: Event, field: FieldKey): void;
  ignore(event: Event, finding: ShownFinding): void;
  /** Opens the preview: from the prepared record and defaults, or from an unfinished draft. */
  openPreview(event: Event, source: 'record' | 'draft'): void;
  chooseDraft(event: Event, id: string): void;
  /** Ticks each of these rows that is not ticked, and takes out the others. */
  toggleRows(event: Event, ...keys: FieldKey[]): void;
  closePreview(event: Event): void;
  fill(event: Event): void;
  undoFill(event: Event): void;
  teach(event: Event): void;
  teachAs(event: Event, key: TaughtKey): void;
  undoTeach(event: Event): void;
  endTeach(event: Event): void;
  openSidePanel(event: Event): void;
  /** The side panel's page as an ordinary tab: works in every browser. */
  openSidePanelTab(event: Event): void;
  toggleCollapsed(event: Event): void;
  moveSide(event: Event): void;
  pause(event: Event): void;
};
