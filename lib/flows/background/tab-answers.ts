import { handle } from '../../messages/serve.ts';
import { pageFill } from '../../messages/surface/page.fill.ts';
import { pageOutline } from '../../messages/surface/page.outline.ts';
import { pageRead } from '../../messages/surface/page.read.ts';
import { pageUndo } from '../../messages/surface/page.undo.ts';
import { tabState } from '../../messages/surface/tab.state.ts';
import { fillRun } from '../../messages/tab/fill.run.ts';
import { fillUndo } from '../../messages/tab/fill.undo.ts';
import { formOutline } from '../../messages/tab/form.outline.ts';
import { formRead } from '../../messages/tab/form.read.ts';
import { callForm } from './call-form.ts';
import type { BackgroundContext } from './context.ts';
import { liveTabs } from './live-tabs.ts';
import { heldElsewhere, recordFor } from './tabs.ts';

/** Passes on what extension pages ask of a portal tab. A tab that does not answer makes the call fail. */
export function tabAnswers({ chain }: BackgroundContext) {
  return [
    handle(tabState, async ({ tabId }) => {
      const known = await liveTabs(chain, null);
      const id = tabId ?? known.lastTab;
      const tab = id === null ? undefined : known.tabs[id];
      const elsewhere = Object.fromEntries(heldElsewhere(known, id));
      if (!tab || tab.away || id === null) {
        return { tabId: null, form: false, portal: null, step: null, recordId: known.recordId, elsewhere };
      }
      const { form, portal, step } = tab;
      return { tabId: id, form, portal, step, recordId: recordFor(known, id), elsewhere };
    }),
    handle(pageRead, async ({ tabId }) => answered(await callForm(tabId, formRead, {}))),
    handle(pageOutline, async ({ tabId }) => {
      const id = tabId ?? (await liveTabs(chain, null)).lastTab;
      if (id === null) return { state: 'no-page', outline: '' };
      const page = await callForm(id, formOutline, {});
      return page.ok ? { state: 'shown', ...page.value } : { state: 'unreachable', outline: '' };
    }),
    handle(pageFill, async ({ tabId, ...request }) => {
      const held = heldElsewhere(await liveTabs(chain, tabId), tabId);
      if (request.recordId && held.has(request.recordId)) throw new Error('That record is in another tab.');
      return answered(await callForm(tabId, fillRun, request));
    }),
    handle(pageUndo, async ({ tabId, click }) => answered(await callForm(tabId, fillUndo, { click }))),
  ];
}

/** What the tab did not answer the page that asked is told as `failed`: it says so and offers to try again. */
function answered<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
