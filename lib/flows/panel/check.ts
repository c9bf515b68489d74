import { call } from '../../messages/call.ts';
import { recordCheck } from '../../messages/panel/record.check.ts';
import { latestWins } from '../../shared/latest-wins.ts';
import type { ModelStore, Seen } from './model.ts';

/**
 * Asks the background for findings: one request in flight, the newest record wins, and an answer that a
 * newer record has overtaken is dropped.
 */
export function createChecker(
  model: ModelStore,
  portal: string,
): { check(seen: Seen): void; idle(): Promise<void> } {
  let newest: Seen | null = null;
  const asking = latestWins<Seen>(async (seen) => {
    const { account, offered, present } = seen;
    const answer = await call(recordCheck, { portal, account, offered, present });
    if (seen !== newest) return;
    if (answer.ok) model.set({ findings: answer.value.findings, checking: false, silent: false });
    else model.set({ checking: false, gone: answer.error === 'gone', silent: answer.error !== 'gone' });
  });
  return {
    check(seen) {
      newest = seen;
      model.set({ checking: true });
      asking.give(seen);
    },
    idle: asking.idle,
  };
}
