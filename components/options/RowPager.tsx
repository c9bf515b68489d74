import type { RowPage } from '../../lib/customers/row-page.ts';
import { rowsAPage } from '../../lib/customers/row-page.ts';
import { Button } from '../parts/Button.tsx';
import type { OptionsSay } from './options-state.ts';

/** Which rows of those found are shown, and the way to the others. Nothing where all are shown. */
export function RowPager(props: { page: RowPage; say: OptionsSay; onFrom: (from: number) => void }) {
  const { page, say } = props;
  const { from, found } = page;
  if (found <= rowsAPage) return null;
  const to = from + page.rows.length;
  return (
    <nav class="row pager" aria-label={say('rows.pages')}>
      <span class="grow muted" role="status">
        {say('rows.range', { from: from + 1, to, count: found })}
      </span>
      {/* Not taken away at the ends, which would take the focus with them. */}
      <Button
        aria-disabled={from === 0}
        onPress={() => from > 0 && props.onFrom(Math.max(0, from - rowsAPage))}
      >
        {say('rows.previous')}
      </Button>
      <Button aria-disabled={to >= found} onPress={() => to < found && props.onFrom(from + rowsAPage)}>
        {say('rows.next')}
      </Button>
    </nav>
  );
}
