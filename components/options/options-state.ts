import type { Decision } from '../../lib/account/company-decision.ts';
import type { PolicyRead } from '../../lib/account/policy.ts';
import type { Profile } from '../../lib/account/profile.ts';
import type { Settings } from '../../lib/account/settings.ts';
import type { Customer, ListName } from '../../lib/customers/customer.ts';
import type { ImportFailure } from '../../lib/customers/import-error.ts';
import type { ImportAim, ImportPlan } from '../../lib/customers/import-plan.ts';
import type { CustomerListMeta } from '../../lib/customers/list-meta.ts';
import type { CsvLook } from '../../lib/customers/look-at-csv.ts';
import type { MergeCounts } from '../../lib/customers/merge-rows.ts';
import type { RowsShown } from '../../lib/customers/row-page.ts';
import type { OpenListError } from '../../lib/customers/shown-list.ts';
import type { ImportCounts } from '../../lib/drafts/import-counts.ts';
import type { OptionsTexts } from '../../lib/texts/options.ts';
import type { Language, Params, Say } from '../../lib/texts/say.ts';
import type { LookupsActions } from './lookups-state.ts';
import type { MapsActions, MapsState } from './maps-state.ts';
import type { RulesActions, RulesState } from './rules-state.ts';

export type OptionsSay = Say<OptionsTexts>;

/** Tabs of the options; each is also the part behind `#` in the page's address. */
export const optionsParts = [
  'defaults',
  'customer-list',
  'portals',
  'rules',
  'lookups',
  'data',
  'language',
] as const;
export type OptionsPart = (typeof optionsParts)[number];

/** `idle` until the first change; `newer`: a later version's settings are stored and stay untouched. */
export type SaveState = { state: 'idle' | 'saving' | 'saved' | 'failed' | 'newer'; at: number | null };

/** `lost`: the browser dropped it. `unavailable`: its database can't be opened or holds something unreadable. */
export type ListShown =
  | { state: 'ready'; meta: CustomerListMeta; expiresAt: number }
  | { state: 'lost'; rows: number; importedAt: number; expiresAt: number; name: string }
  | { state: 'none' | 'unavailable' | 'loading' };

/** `review`: the user is to confirm how the file is read; `aim` is set if a list's own button was pressed. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'running'; name: string; percent: number }
  | { phase: 'review'; name: string; look: CsvLook; aim: ImportAim | null }
  | {
      phase: 'done';
      name: string;
      rows: number;
      seconds: number;
      aim: ImportAim;
      merged: MergeCounts | null;
      /** True if nothing was asked, since these headings were confirmed before. */
      asBefore: boolean;
    }
  | { phase: 'failed'; name: string; failure: ImportFailure }
  | { phase: 'cancelled' }
  | { phase: 'several-files' }
  /** The open pages of the portal are looked through. */
  | { phase: 'looking' }
  | { phase: 'no-open-list'; error: OpenListError };

export type DataImportError =
  | 'too-large'
  | 'not-json'
  | 'not-export'
  | 'newer'
  | 'newer-here'
  | 'invalid'
  | 'full'
  | 'refused'
  | 'unreadable';

/** An opened export and what it would do here. */
export type ImportShown = {
  name: string;
  exportedAt: number;
  counts: ImportCounts;
  /** The customer list in the file. `expired`: its time is over, it would be deleted at once. */
  list: {
    name: string;
    rows: number;
    importedAt: number;
    expired: boolean;
    replaces: { name: string; rows: number } | null;
  } | null;
};

export type DataState = {
  /** What an opened export holds, before it is taken over. */
  preview: ImportShown | null;
  importError: DataImportError | null;
  /** Bytes that were missing when there was no room. */
  lacking?: number | undefined;
  busy: 'exporting' | 'reading' | 'importing' | null;
};

export type Notice = {
  id: number;
  text: keyof OptionsTexts;
  params: Params;
  undo: (() => void) | null;
};

export type OptionsState = {
  /** False until the settings were read. */
  ready: boolean;
  /** Language of the surface now, and what the browser itself speaks. */
  language: Language;
  browserLanguage: Language;
  now: number;
  part: OptionsPart;
  /** What is in force; what the organisation set is in it, and in `managed` by itself. */
  settings: Settings;
  managed: PolicyRead;
  /** True when earlier settings were unreadable and put aside. */
  settingsBroken: boolean;
  save: SaveState;
  list: ListShown;
  importing: ImportState;
  /** What was said of customers in the side panel. */
  decisions: Decision[];
  /** Null while the rows are not looked at. */
  rows: RowsShown | null;
  records: number;
  /** Stored values that no version can read; they are kept apart until they expire. */
  setAside: number;
  /** Stored values that a newer version wrote; they are left as they are. */
  newer: number;
  /** Origins of portals on which the browser does not let us work. */
  closed: string[];
  /** Origins of lookups that the browser lets us ask. */
  reachable: string[];
  data: DataState;
  maps: MapsState;
  rules: RulesState;
  notice: Notice | null;
};

export type OptionsActions = MapsActions &
  RulesActions &
  LookupsActions & {
    choosePart(part: OptionsPart): void;
    /** Saves the settings as they are now. */
    change(settings: Settings): void;
    retrySave(): void;
    /** Asks the browser to let us work on that origin. */
    allow(origin: string): void;
    /** The same for one that is no portal yet, in the turn of the click. @returns false if it was refused. */
    addPortal(origin: string): Promise<boolean>;
    removePortal(origin: string): void;
    deleteProfile(profile: Profile): void;
    /** Reads a file; `aim` if the user said with it which list it is for. */
    importFiles(files: File[], aim?: ImportAim): void;
    /** Reads the list that an open page of the portal shows. */
    importOpenPage(): void;
    confirmList(plan: ImportPlan): void;
    /** Ends an import, or the question about how to read a file. */
    cancelImport(): void;
    /** Deletes the partner's own relationship link. */
    deleteLink(): void;
    deleteDecisions(decisions: Decision[]): void;
    /** Asks again about the file that was imported last. */
    reviewAgain(): void;
    deleteList(list: ListName): void;
    openRows(): void;
    closeRows(): void;
    findRows(change: Partial<Pick<RowsShown, 'query' | 'list' | 'from'>>): void;
    /** @returns false if the row is as it was; `rows.error` says why. */
    saveRow(row: number, customer: Customer): Promise<boolean>;
    addRow(customer: Customer): Promise<boolean>;
    deleteRow(row: number, customer: Customer): void;
    exportData(withList: boolean): void;
    exportCsv(): void;
    openExport(file: File): void;
    confirmImport(withList: boolean): void;
    dropImport(): void;
    downloadSetAside(): void;
    deleteEverything(): void;
    dismissNotice(): void;
  };
