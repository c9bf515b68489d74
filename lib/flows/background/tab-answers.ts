import { callTab } from '../../messages/call.ts';
import { handle } from '../../messages/serve.ts';
import { pageFill } from '../../messages/surface/page.fill.ts';
import { pageRead } from '../../messages/surface/page.read.ts';
import { pageUndo } from '../../messages/surface/page.undo.ts';
import { tabState } from '../../messages/surface/tab.state.ts';
import { fillRun } from '../../messages/tab/fill.run.ts';
import { fillUndo } from '../../messages/tab/fill.undo.ts';
import { formRead } from '../../messages/tab/form.read.ts';
import { tabsThing } from '../../store/things.ts';

/** Passes on what extension pages ask of a portal tab. A tab that does not answer makes the call fail. */
export function tabAnswers() {
  return [
    handle(tabState, async ({ tabId }) => {
      const { tabs, recordId, lastTab } = (await tabsThing.read()).data;
      const id = tabId ?? lastTab;
      const tab = id === null ? undefined : tabs[id];
      if (!tab || id === null) return { tabId: null, form: false, portal: null, step: null, recordId };
      return {
        tabId: id,
        form: tab.form,
        portal: tab.portal,
        step: tab.step,
        recordId: tab.recordId ?? recordId,
      };
    }),
    handle(pageRead, async ({ tabId }) => answered(await callTab(tabId, formRead, {}))),
    handle(pageFill, async ({ tabId, ...request }) => answered(await callTab(tabId, fillRun, request))),
    handle(pageUndo, async ({ tabId, click }) => answered(await callTab(tabId, fillUndo, { click }))),
  ];
}

/** What the tab did not answer the page that asked is told as `failed`: it says so and offers to try again. */
function answered<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
