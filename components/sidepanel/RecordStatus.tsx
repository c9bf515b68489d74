import { safeFixCount } from '../panel/counts.ts';
import { Button } from '../parts/Button.tsx';
import { timeText } from '../parts/time-text.ts';
import type { SidePanelActions, SidePanelSay, SidePanelState } from './sidepanel-state.ts';

type Props = { state: SidePanelState; say: SidePanelSay; actions: SidePanelActions };

/** @returns the record's state in one line: what is to fix, to check, still empty; or that it is ready. */
export function statusText(state: Pick<SidePanelState, 'check' | 'record'>, say: SidePanelSay): string {
  const { findings, state: phase } = state.check;
  if (phase === 'failed') return say('status.checkFailed');
  if (state.record.id === null) return say('status.empty');
  if (phase === 'idle') return say('status.checking');
  const mistakes = findings.filter((finding) => !finding.missing);
  const count = {
    fix: mistakes.filter((finding) => finding.severity === 'error').length,
    check: mistakes.filter((finding) => finding.severity === 'warning').length,
    missing: findings.length - mistakes.length,
  };
  const parts = (['fix', 'check', 'missing'] as const)
    .filter((part) => count[part] > 0)
    .map((part) => say(`status.${part}`, { count: count[part] }));
  return parts.length > 0 ? parts.join(', ') : say('status.ready');
}

/** Status, when it was saved, and the safe fixes at once. Always in the same place and of the same height. */
export function RecordStatus({ state, say, actions }: Props) {
  const { save, check } = state;
  const safe = safeFixCount(check.findings);
  return (
    <div class="record-status">
      <div class="grow">
        <p role="status" class="record-status-text">
          {statusText(state, say)}
        </p>
        <p class="tiny muted">
          {save.state === 'saving' && say('save.saving')}
          {save.state === 'saved' &&
            say('save.saved', { time: timeText(save.at ?? 0, state.now, state.language) })}
        </p>
        {save.state === 'failed' && (
          <p role="alert" class="field-message field-message-error">
            <span class="grow">
              {say(save.why === 'full' || save.why === 'newer' ? `save.${save.why}` : 'save.failed')}{' '}
              <Button kind="link" onPress={() => actions.retrySave()}>
                {say('save.retry')}
              </Button>
            </span>
          </p>
        )}
      </div>
      {safe > 0 && (
        <Button onPress={() => actions.applySafeFixes()}>{say('applySafe', { count: safe })}</Button>
      )}
    </div>
  );
}
