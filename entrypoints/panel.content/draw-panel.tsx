import { render } from 'preact';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions } from '../../components/panel/panel-state.ts';
import type { PanelModel } from '../../lib/flows/panel/model.ts';
import type { PageTexts } from '../../lib/flows/panel/page-start.ts';
import { holdStill } from '../../lib/page/hold-still.ts';
import { createPanelHost, type PanelHost } from '../../lib/page/panel-host.ts';
import { draftAttribute } from '../../lib/page/take-over.ts';
import type { Guard } from '../../lib/page/trusted.ts';
import type { PanelPlace } from '../../lib/store/things/panel.ts';
import { toState } from './to-state.ts';

export type Drawing = {
  /** Draws with the next turn, once however often it is asked. */
  soon(): void;
  /** Shown though the page is none of the flow's, because the user asked for it. */
  toggle(): void;
  remove(): void;
};

/** The panel's element is made when there is first something to show, so that other pages stay untouched. */
export function createDrawing(
  model: () => PanelModel,
  texts: () => PageTexts | null,
  place: () => PanelPlace,
  draftId: () => string | null,
  actions: (guard: Guard) => PanelActions,
): Drawing {
  let panel: { host: PanelHost; on: PanelActions } | null = null;
  let waits = false;
  let asked = false;
  let gone = false;
  let pressed = () => false;
  function draw(): void {
    waits = false;
    if (gone || pressed()) return;
    const words = texts();
    const { seen } = model();
    const shown = asked || (seen.step !== null && seen.step !== 'list');
    if (!words || !(shown || panel)) return;
    if (!panel) {
      const host = createPanelHost(words.css);
      panel = { host, on: actions(host.guard) };
      pressed = holdStill(host.host, drawing.soon);
    }
    panel.host.mount.setAttribute(draftAttribute, draftId() ?? '');
    const state = toState(model(), words.fieldNames, place(), Date.now());
    render(shown ? <Panel state={state} on={panel.on} say={words.say} /> : null, panel.host.mount);
    panel.host.guard.drawn(panel.host.mount.firstElementChild);
  }

  const drawing: Drawing = {
    soon() {
      if (waits) return;
      waits = true;
      queueMicrotask(draw);
    },
    toggle() {
      asked = !asked;
      drawing.soon();
    },
    remove() {
      gone = true;
      if (!panel) return;
      render(null, panel.host.mount);
      panel.host.remove();
    },
  };
  return drawing;
}
