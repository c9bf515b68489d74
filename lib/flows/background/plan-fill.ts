import type { Account } from '../../account/account.ts';
import type { FieldKey } from '../../account/field-keys.ts';
import type { FillRow } from '../../account/fill-row.ts';
import type { RecordSummary } from '../../drafts/record.ts';
import { tabsThing } from '../../store/things.ts';
import { speaker } from '../../texts/say.ts';
import { ticksBook } from '../../texts/ticks.ts';
import { planFill } from '../fill-plan.ts';
import { readRecord, readRecords, summaryOf, unfinished } from '../read-records.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { languageNow } from '../speak.ts';

export type PlanRequest = {
  draftId: string | null;
  source: 'record' | 'draft';
  chosenDraft: string | null;
  seen: Partial<Account>;
  present: FieldKey[];
};

export type PlanAnswer = { rows: FillRow[]; drafts: RecordSummary[]; recordId: string | null };

/**
 * Works out a fill for the preview. Source `record`: the tab's own record, else the one prepared in the side
 * panel. Source `draft`: the unfinished draft the user chose; without a choice only the list of drafts.
 */
export async function fillPlanFor(request: PlanRequest, tabId: number | null): Promise<PlanAnswer> {
  const [language, settings, tabs] = await Promise.all([languageNow(), settingsInForce(), tabsThing.read()]);
  const say = speaker(ticksBook, language);
  const { profiles, activeProfile } = settings;
  const profile = profiles.find(({ id }) => id === activeProfile);
  const ofTab = tabId === null ? null : (tabs.data.tabs[tabId]?.recordId ?? null);
  const open = request.source === 'draft' ? unfinished(await readRecords(), request.draftId) : [];
  const wanted =
    request.source === 'draft' ? request.chosenDraft : (request.draftId ?? ofTab ?? tabs.data.recordId);
  const view = wanted === null ? null : await readRecord(wanted);
  // A submitted one is taken up again only by name: the next form is not filled with the last customer.
  const usable = view?.status === 'open' || request.draftId === wanted ? view : null;
  const { seen, present } = request;
  const rows =
    request.source === 'draft' && !usable
      ? []
      : planFill({
          planned: usable?.account ?? {},
          source: request.source,
          profile,
          seen,
          present,
          language,
          ticks: [say('yes'), say('no')],
        });
  return { rows, drafts: open.map(summaryOf), recordId: usable?.id ?? null };
}
