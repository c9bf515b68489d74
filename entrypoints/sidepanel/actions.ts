import type { SidePanelActions } from '../../components/sidepanel/sidepanel-state.ts';
import { showTab } from '../../lib/browser/pages.ts';
import { changeSettings } from '../../lib/flows/settings-in-force.ts';
import { decide } from '../../lib/flows/sidepanel/decide.ts';
import { applyFix, applySafeFixes } from '../../lib/flows/sidepanel/fix-actions.ts';
import { askNever, chooseNever } from '../../lib/flows/sidepanel/ignore-everywhere.ts';
import type { ModelStore } from '../../lib/flows/sidepanel/model.ts';
import { openOutline } from '../../lib/flows/sidepanel/outline.ts';
import {
  deleteDraft,
  heedFinding,
  ignoreFinding,
  newRecord,
} from '../../lib/flows/sidepanel/record-actions.ts';
import type { SidePanelSession } from '../../lib/flows/sidepanel/session.ts';
import { call } from '../../lib/messages/call.ts';
import { surfaceOpen } from '../../lib/messages/panel/surface.open.ts';
import { evictedSeen } from '../../lib/messages/surface/evicted.seen.ts';
import { download } from '../options/download.ts';
import { lookupActions } from './lookup-actions.ts';
import { tabBeside } from './tab-beside.ts';

/** What the side panel's controls do. */
export function actionsOf(model: ModelStore, session: SidePanelSession): SidePanelActions {
  return {
    choosePart: (part) => model.set({ part }),
    newRecord: () => void newRecord(model, session),
    edit: (key, value) => session.edit({ [key]: value }),
    retrySave: session.retrySave,
    fix: (finding, fix) => applyFix(model, session, finding, fix),
    applySafeFixes: () => applySafeFixes(model, session),
    ignore: (finding) => ignoreFinding(model, session, finding.id),
    heed: (finding) => heedFinding(model, session, finding.id),
    askNever: (finding) => void askNever(model, finding),
    chooseNever: (way) => void chooseNever(model, way),
    closeNever: () => model.set({ never: null }),
    async openPreview() {
      // The background plans from what is stored.
      await session.saved();
      await session.fill.open(model.get().record.id);
    },
    toggleRows: session.fill.toggle,
    closePreview: session.fill.close,
    fill: () => void session.fill.fill(),
    undoFill: () => void session.fill.undo(),
    openOutline: async () => openOutline(model, await tabBeside()),
    closeOutline: () => model.set({ outline: { phase: 'idle', text: '' } }),
    saveOutline: () =>
      download('form-outline.txt', new Blob([model.get().outline.text], { type: 'text/plain' })),
    async chooseProfile(id) {
      await changeSettings((settings) => ({ ...settings, activeProfile: id }));
    },
    async openDraft(id) {
      const { elsewhere, record } = model.get();
      const tab = id === record.id ? undefined : elsewhere[id];
      model.set({ part: 'record' });
      // Two tabs that write to one draft would take each other's words.
      if (tab === undefined || !(await showTab(tab))) await session.select(id);
    },
    deleteDraft: (id) => void deleteDraft(model, session, id),
    openOptions: (part) => void call(surfaceOpen, { surface: 'options', part }),
    ...lookupActions(model),
    decide: (match, decision) => void decide(model, match, decision),
    copied: (ok) => model.tell(ok ? 'match.copied' : 'match.copyFailed'),
    requestCopied: (ok) => model.tell(ok ? 'request.copied' : 'request.copyFailed'),
    dismissNotice: () => model.set({ notice: null }),
    dismissEvicted: () => void call(evictedSeen, { at: model.get().evicted?.at ?? 0 }),
  };
}
