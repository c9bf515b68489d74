import { anyShadowRoot } from '../../lib/browser/shadow-roots.ts';
import { createFillPreview } from '../../lib/flows/panel/fill-preview.ts';
import { createFiller } from '../../lib/flows/panel/filler.ts';
import { markedFields } from '../../lib/flows/panel/marked-fields.ts';
import { createModel } from '../../lib/flows/panel/model.ts';
import { createPageStart } from '../../lib/flows/panel/page-start.ts';
import type { Portal } from '../../lib/flows/panel/portal-here.ts';
import { createSession } from '../../lib/flows/panel/session.ts';
import { createMarks } from '../../lib/page/marks.ts';
import { pageLife } from '../../lib/page/page-life.ts';
import { takeOver } from '../../lib/page/take-over.ts';
import type { Guard } from '../../lib/page/trusted.ts';
import { drafts } from '../../lib/store/things/draft.ts';
import type { PanelPlace } from '../../lib/store/things/panel.ts';
import { watchSettings } from '../../lib/store/watch-settings.ts';
import { createDrawing } from './draw-panel.tsx';
import { endings } from './endings.ts';
import { createPageSide } from './page-side.ts';
import { panelActions } from './panel-actions.ts';
import { createPlace } from './panel-place.ts';
import { serveTab } from './tab-messages.ts';
import { teaching } from './teaching.ts';
import { toggling } from './toggling.ts';

/** Wires one page of a portal, until the site is taken from us. @returns a function that takes it all away. */
export function startPanel(portal: Portal, before: PanelPlace, onTaken: () => void): () => void {
  const { add, end, ended } = endings();
  const model = createModel((now) => {
    if (now.gone) end();
    drawing.soon();
    // An answer that was on its way when this ended must not put marks and timers back.
    if (ended()) return;
    life.keepLooking(now.seen.form || now.draft.state !== 'none');
    marks.show(markedFields(now));
  });
  const place = createPlace(before, () => drawing.soon());
  const session = createSession(model, portal.id, location.origin);
  const life = pageLife(session.checkGone);
  session.resume(takeOver(anyShadowRoot));
  const start = createPageStart(model, () => page, session.recheck);
  const page = createPageSide(portal, () => start);
  const marks = createMarks(page.form);
  const preview = createFillPreview(model, session);
  const teach = teaching(model, page, marks);
  const parts = { form: page.form, model, session, place, preview, teach };
  const actions = (guard: Guard) => panelActions({ ...parts, guard, filler });
  const drawing = createDrawing(model.get, start.texts, place.get, session.keeper.id, actions);
  const watching = page.watch(session);
  const filler = createFiller(model, session, watching.fill);
  const togglePanel = toggling(model, start, drawing, place);
  const leave = () => {
    end();
    drawing.remove();
  };
  // After an update all of this ends, and only the panel stays and says so.
  add(
    serveTab({ ...parts, filler, outline: page.outline, togglePanel, leave: onTaken }),
    watchSettings(() => start.ask(true)),
    // "Delete everything", or this draft alone: what the user typed from here on is a new one.
    drafts.watch((id, draft) => {
      if (draft === null) session.keeper.gone(id);
    }),
    teach.end,
    watching.stop,
    marks.remove,
    life.stop,
    place.settle,
  );
  return leave;
}
