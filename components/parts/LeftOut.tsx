import type { FieldKey } from '../../lib/account/field-keys.ts';
import type { FillRow } from '../../lib/account/fill-row.ts';
import { replacing } from '../../lib/account/left-out.ts';
import { Button } from './Button.tsx';

type Texts = 'leftOut' | 'replacesCount' | 'tickAll' | 'untick';
type Props = {
  rows: FillRow[];
  left: FieldKey[];
  say: (text: Texts, params?: { count: number }) => string;
  onToggle: (event: Event, ...keys: FieldKey[]) => void;
};

/** How many rows are left out because something stands there, and the button that ticks them. It takes that back, too. */
export function LeftOut({ rows, left, say, onToggle }: Props) {
  const over = replacing(rows);
  if (over.length === 0) return null;
  const out = over.filter((key) => left.includes(key)).length;
  return (
    <div class="tiny left-out">
      <span class="grow" role="status">
        {say(out ? 'leftOut' : 'replacesCount', { count: out || over.length })}
      </span>
      <Button kind="link" onPress={(event) => onToggle(event, ...(left[0] ? left : over))}>
        {say(left[0] ? 'tickAll' : 'untick')}
      </Button>
    </div>
  );
}
