import { callTab } from '../../messages/call.ts';
import type { CallError, Message } from '../../messages/message.ts';
import { topHere } from '../../messages/tab/top.here.ts';
import type { Result } from '../../shared/result.ts';
import { tabsThing } from '../../store/things/tabs.ts';

/** Asks the frame of that tab which holds the form, the top frame if none said so; otherwise as `callTab`. */
export async function callForm<Request, Answer>(
  tabId: number,
  message: Message<Request, Answer>,
  request: Request,
): Promise<Result<Answer, CallError>> {
  const { tabs } = (await tabsThing.read()).data;
  return callTab(tabId, message, request, tabs[tabId]?.frame);
}

/** @returns whether a tab shows a portal: only there does a script of ours answer in the top frame. */
export const topIsPortal = async (tabId: number): Promise<boolean> => (await callTab(tabId, topHere, {})).ok;
