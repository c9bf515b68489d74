import { call } from '../../messages/call.ts';
import { pageOutline } from '../../messages/surface/page.outline.ts';
import type { ModelStore } from './model.ts';

/** Asks the tab beside for its form's outline. @param tabId null means the portal tab that spoke last. */
export async function openOutline(model: ModelStore, tabId: number | null): Promise<void> {
  model.set({ outline: { phase: 'reading', text: '' } });
  const answer = await call(pageOutline, { tabId });
  const { state, outline } = answer.ok ? answer.value : { state: 'unreachable' as const, outline: '' };
  model.set({ outline: { phase: state, text: outline } });
}
