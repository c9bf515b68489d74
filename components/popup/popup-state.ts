import type { PartnerType } from '../../lib/account/settings.ts';
import type { Verdict } from '../../lib/customers/verdict.ts';
import type { ChecklistItem, ChecklistStep } from '../../lib/drafts/checklist.ts';
import type { FlowStep } from '../../lib/drafts/draft.ts';

/** All that the popup shows: how far the customer at hand is, and what comes next. */
export type PopupState = {
  /** The user's language for numbers and dates, e.g. "pl". */
  language: string;
  now: number;
  /** The steps of `checklist(…)` for this partner, in order. */
  items: ChecklistItem[];
  /** The record at hand; `companyName` is '' until it is entered. `null` if there is none: nothing can be ticked. */
  record: { companyName: string } | null;
  counts: { toFix: number; toCheck: number; missing: number };
  verdict: Verdict;
  /** The page of the flow on which the record was last seen; `null` if it was only prepared. */
  step: FlowStep | null;
  partnerType: PartnerType | null;
  /** Origins on which the panel was paused. */
  paused: string[];
  /** Hosts of portals on which the organisation switched Firstpass off. */
  off: string[];
  /** Origins of portals on which the browser does not let us work. */
  closed: string[];
};

export type PopupActions = {
  /** A tick by hand, either way. */
  tick(event: Event, step: ChecklistStep, done: boolean): void;
  openPortal(event: Event): void;
  /** Opens the existing customers in the side panel. */
  showMatch(event: Event): void;
  openSidePanel(event: Event): void;
  openOptions(event: Event): void;
  /** Asks the browser to let us work on that origin. */
  allow(event: Event, origin: string): void;
  /** The panel comes back on that origin. */
  resume(event: Event, origin: string): void;
};
