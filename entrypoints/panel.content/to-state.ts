import type { PanelState } from '../../components/panel/panel-state.ts';
import { filledFields, type PanelModel } from '../../lib/flows/panel/model.ts';
import type { PanelPlace } from '../../lib/store/things/panel.ts';

function statusOf(model: PanelModel): PanelState['status'] {
  if (model.gone) return 'gone';
  if (model.silent) return 'background-silent';
  return model.seen.step === null ? 'no-form' : 'working';
}

/** What the panel draws: the session's model with what only this page and this moment know. */
export function toState(
  model: PanelModel,
  fieldNames: PanelState['fieldNames'],
  place: PanelPlace,
  now: number,
): PanelState {
  const ignored = new Set(model.ignored);
  const shown = model.findings.filter((finding) => !ignored.has(finding.id));
  const { seen } = model;
  return {
    side: place.side,
    collapsed: place.collapsed,
    status: statusOf(model),
    step: seen.step ?? 'account-info',
    language: model.language,
    checking: model.checking,
    findings: shown,
    ignored: model.findings.length - shown.length,
    draft: model.draft,
    removed: model.removed,
    newer: model.newer,
    verdict: model.verdict,
    openDrafts: model.openDrafts,
    preview: model.gone ? null : model.preview,
    filling: model.filling,
    lastFill: model.lastFill,
    covered: model.covered,
    sidePanelHint: model.sidePanelHint,
    teaching: model.gone ? null : model.teaching,
    fieldNames,
    onPage: seen.present,
    filled: filledFields(seen),
    now,
  };
}
