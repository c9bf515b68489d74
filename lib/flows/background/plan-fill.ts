import type { Account } from '../../account/account.ts';
import type { FieldKey } from '../../account/field-keys.ts';
import type { FillRow } from '../../account/fill-row.ts';
import type { RecordSummary, RecordView } from '../../drafts/record.ts';
import { dataOf } from '../../store/open-at.ts';
import type { Tabs } from '../../store/things/tabs.ts';
import { drafts } from '../../store/things.ts';
import { speaker } from '../../texts/say.ts';
import { ticksBook } from '../../texts/ticks.ts';
import { planFill } from '../fill-plan.ts';
import { readRecord, readRecords, summaryOf, unfinished } from '../read-records.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { languageNow } from '../speak.ts';
import { heldElsewhere, recordFor } from './tabs.ts';

export type PlanRequest = {
  /** The tab whose form is meant, where another page asks. */
  tabId?: number | undefined;
  draftId: string | null;
  source: 'record' | 'draft';
  chosenDraft: string | null;
  seen: Partial<Account>;
  at: number;
  present: FieldKey[];
};

export type PlanAnswer = { rows: FillRow[]; drafts: RecordSummary[]; recordId: string | null };

/**
 * Works out a fill for the preview. Source `record`: the tab's own record, else the one prepared in the side
 * panel. Source `draft`: the unfinished draft the user chose; without a choice only the list of drafts. What another
 * tab holds is neither offered nor taken.
 * @param tabId the tab that asks, `null` for the side panel: that one names the record itself.
 */
export async function fillPlanFor(
  request: PlanRequest,
  tabId: number | null,
  tabs: Tabs,
): Promise<PlanAnswer> {
  const [language, settings] = await Promise.all([languageNow(), settingsInForce()]);
  const say = speaker(ticksBook, language);
  const { profiles, activeProfile } = settings;
  const profile = profiles.find(({ id }) => id === activeProfile);
  const held = heldElsewhere(tabs, tabId);
  const free = ({ id }: RecordView) => !held.has(id);
  const open =
    request.source === 'draft' ? unfinished(await readRecords(), request.draftId).filter(free) : [];
  const own = request.draftId ?? (tabId === null ? null : recordFor(tabs, tabId));
  const wanted = request.source === 'draft' ? request.chosenDraft : own;
  const view = wanted === null ? null : await readRecord(wanted);
  // A submitted one is taken up again only by name: the next form is not filled with the last customer.
  const usable = view && (request.draftId === wanted || (view.status === 'open' && free(view))) ? view : null;
  const { seen, present } = request;
  const ofPage = request.tabId === undefined ? request.draftId : (tabs.tabs[request.tabId]?.recordId ?? null);
  const entered = ofPage === null ? {} : dataOf(await drafts.read(ofPage))?.fields;
  const rows =
    request.source === 'draft' && !usable
      ? []
      : planFill({
          planned: usable?.account ?? {},
          source: request.source,
          profile,
          seen,
          present,
          entered: Object.keys(entered ?? {}) as FieldKey[],
          language,
          ticks: [say('yes'), say('no')],
        });
  return {
    rows: rows.map((row) => ({ ...row, at: request.at })),
    drafts: open.map(summaryOf),
    recordId: usable?.id ?? null,
  };
}
