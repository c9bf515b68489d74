import { portalAllowed } from '../../account/allowed-portal.ts';
import type { PartnerType } from '../../account/settings.ts';
import type { Verdict } from '../../customers/verdict.ts';
import { idNow } from '../../drafts/brought-back.ts';
import { type ChecklistFacts, type ChecklistItem, checklist } from '../../drafts/checklist.ts';
import type { FlowStep } from '../../drafts/draft.ts';
import type { RecordView } from '../../drafts/record.ts';
import { call } from '../../messages/call.ts';
import { recordCheck } from '../../messages/panel/record.check.ts';
import { customerFind } from '../../messages/surface/customer.find.ts';
import { tabState } from '../../messages/surface/tab.state.ts';
import { generic } from '../../portals/generic.ts';
import { portals } from '../../portals/index.ts';
import type { ShownFinding } from '../../rules/shown-finding.ts';
import { panelThing } from '../../store/things.ts';
import type { enPopup } from '../../texts/en/popup.ts';
import { popupBook } from '../../texts/popup.ts';
import { type Say, speaker } from '../../texts/say.ts';
import { closedPortals } from '../closed-portals.ts';
import { namedOrigins } from '../named-portals.ts';
import { normalised } from '../normalised.ts';
import { readRecord } from '../read-records.ts';
import { readSettings } from '../settings-in-force.ts';
import { languageNow } from '../speak.ts';

export type PopupFacts = {
  language: string;
  say: Say<typeof enPopup>;
  /** The portal tab the record is in, if one is known. */
  tabId: number | null;
  recordId: string | null;
  items: ChecklistItem[];
  record: { companyName: string } | null;
  counts: { toFix: number; toCheck: number; missing: number };
  verdict: Verdict;
  step: FlowStep | null;
  partnerType: PartnerType | null;
  /** Sites on which the user paused the panel. */
  paused: string[];
  /** Hosts of portals that the organisation switched off. */
  off: string[];
  /** Sites of portals that the user, or the browser, keeps from us. */
  closed: string[];
};

function countsOf(findings: readonly ShownFinding[], record: RecordView | null): PopupFacts['counts'] {
  const isIgnored = (id: string) => record?.ignored.includes(idNow(id, record.heeded ?? []));
  const open = findings.filter((finding) => !isIgnored(finding.id));
  const found = open.filter((finding) => !finding.missing);
  return {
    toFix: found.filter((finding) => finding.severity === 'error').length,
    toCheck: found.filter((finding) => finding.severity === 'warning').length,
    missing: open.length - found.length,
  };
}

const listed = (verdict: Verdict): ChecklistFacts['verdict'] =>
  verdict.list.state === 'ready' && verdict.level !== 'limited' && verdict.level !== 'unknown'
    ? verdict.level
    : 'no-list';

/** @returns what the popup shows for the record at hand. What does not answer is left out, never guessed. */
export async function popupFacts(activeTab: number | null): Promise<PopupFacts> {
  const [language, settings, place, tab, closed, named] = await Promise.all([
    languageNow(),
    readSettings(),
    panelThing.read(),
    call(tabState, { tabId: activeTab }),
    closedPortals(),
    namedOrigins(),
  ]);
  const recordId = tab.ok ? tab.value.recordId : null;
  const record = recordId === null ? null : await readRecord(recordId);
  const account = normalised(record?.account ?? {});
  const portal = (tab.ok ? tab.value.portal : null) ?? portals[0]?.id ?? '';
  const [check, match] = await Promise.all([
    record ? call(recordCheck, { portal, account, offered: {}, present: [] }) : null,
    call(customerFind, { account }),
  ]);
  const counts = countsOf(check?.ok ? check.value.findings : [], record);
  const verdict: Verdict = match.ok
    ? { level: match.value.level, list: match.value.list }
    : { level: 'unknown', list: { state: 'unavailable' } };
  const { type: partnerType } = settings.settings.partner;
  // A check that did not answer found nothing wrong, which is not the same as nothing being wrong.
  const unknown = record !== null && !check?.ok ? 1 : 0;
  const facts = {
    toFix: counts.toFix + unknown,
    missing: counts.missing,
    verdict: listed(verdict),
    partnerType,
  };
  return {
    language,
    say: speaker<typeof enPopup>(popupBook, language),
    tabId: tab.ok ? tab.value.tabId : null,
    recordId,
    items: checklist(record, facts),
    record: record ? { companyName: account.companyName?.trim() ?? '' } : null,
    counts,
    verdict,
    step: record?.step ?? null,
    partnerType,
    paused: place.data.pausedOrigins,
    off: [...portals, { ...generic, origins: named }]
      .flatMap(({ id, origins }) => origins.map((origin) => ({ id, origin })))
      .filter(({ id, origin }) => !portalAllowed(id, origin, settings.policy.allowedPortals))
      .map(({ origin }) => new URL(origin).host),
    closed,
  };
}
