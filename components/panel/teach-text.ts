import type { SayPanel } from './panel-context.ts';
import type { PanelState } from './panel-state.ts';

/** @returns what a box is taken for, in the user's words. */
export function takenFor(key: string, { fieldNames }: PanelState, say: SayPanel): string {
  return (fieldNames as Record<string, string>)[key] ?? say('teachUnknown');
}

/** @returns what came of teaching a field, '' if there is nothing to say. */
export function teachText(state: PanelState, say: SayPanel): string {
  const { teaching } = state;
  switch (teaching?.phase) {
    case 'taught':
      return teaching.key === 'other'
        ? say('teachLeft')
        : say('teachDone', { name: takenFor(teaching.key, state, say) });
    case 'undone':
      return say('teachUndone');
    case 'failed':
      return say(teaching.why === 'many' ? 'teachMany' : 'teachFailed');
    default:
      return '';
  }
}
