import { anyShadowRoot } from '../../lib/browser/shadow-roots.ts';
import { createFillPreview } from '../../lib/flows/panel/fill-preview.ts';
import { createFiller } from '../../lib/flows/panel/filler.ts';
import { markedFields } from '../../lib/flows/panel/marked-fields.ts';
import { createModel } from '../../lib/flows/panel/model.ts';
import { createPageStart } from '../../lib/flows/panel/page-start.ts';
import { createSession } from '../../lib/flows/panel/session.ts';
import { fillForm, undoFill, writeRows } from '../../lib/page/fill.ts';
import { createForm } from '../../lib/page/form.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { createRecogniser, type Recogniser } from '../../lib/page/meanings.ts';
import { watchForm } from '../../lib/page/watch-form.ts';
import type { Portal } from '../../lib/portals/portal.ts';
import { drafts } from '../../lib/store/things/draft.ts';
import { type PanelPlace, panelThing } from '../../lib/store/things/panel.ts';
import { settingsThing } from '../../lib/store/things/settings.ts';
import { createDrawing } from './draw-panel.tsx';
import { panelActions } from './panel-actions.ts';
import { serveTab } from './tab-messages.ts';

/** Wires one page of a portal: form, session, panel and marks. @returns a function that takes it all away. */
export function startPanel(portal: Portal, before: PanelPlace): () => void {
  let place = before;
  let recogniser: Recogniser | null = null;
  const form = createForm(
    portal,
    () => {
      if (!recogniser) start.ask();
      return recogniser;
    },
    anyShadowRoot,
  );
  const model = createModel((now) => {
    drawing.soon();
    marks.show(markedFields(now));
  });
  const start = createPageStart(model, (labels) => {
    recogniser = createRecogniser(labels);
    watching.rescan();
  });
  const session = createSession(model, portal.id, location.origin);
  const preview = createFillPreview(model, session);
  const marks = createMarks(form);
  const drawing = createDrawing(
    model.get,
    start.texts,
    () => place,
    (host) => panelActions({ host, form, model, session, preview, filler, place: () => place }),
  );
  const watching = watchForm(form, session.seen);
  const filler = createFiller(model, session, {
    fill: (rows, onProgress) => fillForm(form, rows, watching.touchedAt, onProgress),
    write: (rows) => writeRows(form, rows),
    undo: (written) => undoFill(form, written),
    scan: () => form.scan(),
  });
  const togglePanel = () => {
    if (model.get().seen.step === null) drawing.toggle();
    else void panelThing.write({ ...place, collapsed: !place.collapsed });
  };

  const stopping = new AbortController();
  const listen = { capture: true, passive: true, signal: stopping.signal };
  window.addEventListener('focusout', () => session.rested(), listen);
  document.addEventListener('visibilitychange', () => session.checkGone(), listen);
  const stops = [
    serveTab({ form, model, session, preview, filler, togglePanel }),
    settingsThing.watch(() => start.ask(true)),
    panelThing.watch((changed) => {
      place = changed;
      drawing.soon();
    }),
    // "Delete everything", or this draft alone: what the user typed from here on is a new one.
    drafts.watch((id, draft) => {
      if (draft === null && id === session.keeper.id()) session.keeper.forget();
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
