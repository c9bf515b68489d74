import { Button } from '../parts/Button.tsx';
import { Note } from '../parts/Note.tsx';
import { dayText } from '../parts/time-text.ts';
import type { PartProps } from './panel-context.ts';

const texts = {
  certain: ['certainTitle', 'certainText', 'error'],
  likely: ['likelyTitle', 'likelyText', 'warning'],
  possible: ['possibleTitle', 'possibleText', 'info'],
  limited: ['limitedTitle', 'limitedText', 'info'],
} as const;

/** Whether the company may be a customer already: a level and a way to the side panel, never a name. */
export function VerdictNote({ state, on, say }: PartProps) {
  const { level, list } = state.verdict;
  if (list.state === 'lost') {
    return (
      <Note tone="warning" title={say('listLost')}>
        {say('listLostText', { count: list.rows, date: dayText(list.importedAt, state.language) })}
      </Note>
    );
  }
  // That the list is being asked stands in the footer: a line up here would push buttons from under the pointer.
  if (level === 'none' || level === 'checking' || level === 'unknown') return null;
  const [title, text, tone] = texts[level];
  return (
    <Note tone={tone} title={say(title)}>
      {say(text)}{' '}
      <Button kind="link" onPress={on.openSidePanel}>
        {say('openSidePanel')}
      </Button>
    </Note>
  );
}
