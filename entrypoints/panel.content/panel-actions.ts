import type { PanelActions } from '../../components/panel/panel-state.ts';
import type { FillPreviewFlow } from '../../lib/flows/panel/fill-preview.ts';
import type { Filler } from '../../lib/flows/panel/filler.ts';
import type { ModelStore } from '../../lib/flows/panel/model.ts';
import type { Session } from '../../lib/flows/panel/session.ts';
import type { TeachFlow } from '../../lib/flows/panel/teach.ts';
import { call } from '../../lib/messages/call.ts';
import { surfaceOpen } from '../../lib/messages/panel/surface.open.ts';
import type { Form } from '../../lib/page/form.ts';
import { goToField } from '../../lib/page/go-to-field.ts';
import type { Guard } from '../../lib/page/trusted.ts';
import type { Place } from './panel-place.ts';
import { presses } from './presses.ts';

export type ActionParts = {
  guard: Guard;
  form: Form;
  model: ModelStore;
  session: Session;
  preview: FillPreviewFlow;
  filler: Filler;
  place: Place;
  teach: TeachFlow;
};

/** The panel's clicks, each let through only if a person meant it and could see what it was for. */
export function panelActions(parts: ActionParts): PanelActions {
  const { guard, form, model, session, preview, filler, place, teach } = parts;
  const { meant, pressed } = presses(guard, (covered) => model.set({ covered }));
  const open = async (surface: 'sidepanel' | 'sidepanel-tab') => {
    const { verdict } = model.get();
    const part = ['none', 'checking', 'unknown'].includes(verdict.level) ? 'record' : 'existing-customers';
    const answer = await call(surfaceOpen, { surface, part });
    const stuck = answer.ok && answer.value.opened === 'use-browser-button';
    model.set({ sidePanelHint: stuck ? 'use-browser-button' : 'none' });
  };
  return {
    fix: meant((_finding, fix) => filler.fix([fix])),
    applySafeFixes: meant(() => {
      const safe = model
        .get()
        .findings.flatMap((finding) => finding.fixes.filter((fix) => fix.safe).slice(0, 1));
      return filler.fix(safe);
    }),
    goToField: pressed((key) => goToField(form, key)),
    ignore: meant((finding) => {
      session.keeper.ignore(finding.id);
      model.set({ ignored: session.keeper.current()?.ignored ?? [] });
    }),
    openPreview: meant((source) => preview.open(source)),
    chooseDraft: meant((id) => preview.choose(id)),
    toggleRows: meant((...keys) => preview.toggle(...keys)),
    closePreview: pressed(() => preview.close()),
    fill: meant(async () => filler.fill(await preview.accept())),
    undoFill: meant(() => filler.undo()),
    teach: pressed(() => teach.begin()),
    teachAs: meant((key) => teach.choose(key)),
    undoTeach: meant(() => teach.undo()),
    endTeach: pressed(() => teach.end()),
    openSidePanel: pressed(() => open('sidepanel')),
    openSidePanelTab: pressed(() => open('sidepanel-tab')),
    toggleCollapsed: pressed(() => {
      teach.end();
      place.move({ collapsed: !place.get().collapsed });
    }),
    moveSide: pressed(() => place.move({ side: place.get().side === 'right' ? 'left' : 'right' })),
    pause: meant(() => place.move({ pause: true })),
  };
}
