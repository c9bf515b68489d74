import { createFillPreview } from '../../lib/flows/panel/fill-preview.ts';
import { createFiller } from '../../lib/flows/panel/filler.ts';
import { markedFields } from '../../lib/flows/panel/marked-fields.ts';
import { createModel } from '../../lib/flows/panel/model.ts';
import { movePanel } from '../../lib/flows/panel/move-panel.ts';
import { createPageStart } from '../../lib/flows/panel/page-start.ts';
import type { Portal } from '../../lib/flows/panel/portal-here.ts';
import { createSession } from '../../lib/flows/panel/session.ts';
import { createMarks } from '../../lib/page/marks.ts';
import type { Guard } from '../../lib/page/trusted.ts';
import { drafts } from '../../lib/store/things/draft.ts';
import { type PanelPlace, panelThing } from '../../lib/store/things/panel.ts';
import { watchSettings } from '../../lib/store/watch-settings.ts';
import { createDrawing } from './draw-panel.tsx';
import { createPageSide } from './page-side.ts';
import { panelActions } from './panel-actions.ts';
import { serveTab } from './tab-messages.ts';

/** Wires one page of a portal: form, session, panel and marks. @returns a function that takes it all away. */
export function startPanel(portal: Portal, before: PanelPlace): () => void {
  let place = before;
  const model = createModel((now) => {
    drawing.soon();
    marks.show(markedFields(now));
  });
  const session = createSession(model, portal.id, location.origin);
  const start = createPageStart(model, (labels) => page.learn(labels), session.recheck);
  const page = createPageSide(portal, () => start);
  const { form } = page;
  const marks = createMarks(form);
  const preview = createFillPreview(model, session);
  const actions = (guard: Guard) =>
    panelActions({ guard, form, model, session, preview, filler, place: () => place });
  const drawing = createDrawing(model.get, start.texts, () => place, actions);
  const watching = page.watch(session);
  const filler = createFiller(model, session, watching.fill);
  const togglePanel = () => {
    if (model.get().seen.step === null) drawing.toggle();
    else void movePanel({ collapsed: !place.collapsed }, location.origin);
  };
  const stopping = new AbortController();
  const listen = { capture: true, passive: true, signal: stopping.signal };
  document.addEventListener('visibilitychange', () => session.checkGone(), listen);
  const stops = [
    serveTab({ form, model, session, preview, filler, togglePanel }),
    watchSettings(() => start.ask(true)),
    panelThing.watch((changed) => {
      place = changed;
      drawing.soon();
    }),
    // "Delete everything", or this draft alone: what the user typed from here on is a new one.
    drafts.watch((id, draft) => {
      if (draft === null) session.keeper.gone(id);
    }),
    watching.stop,
    marks.remove,
    drawing.remove,
    () => stopping.abort(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
