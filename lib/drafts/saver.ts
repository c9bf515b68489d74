import { type LatestWins, latestWins } from '../shared/latest-wins.ts';

export type SaveState = 'saving' | 'saved' | 'failed';

/**
 * The way of saving that loses nothing when the browser is killed: no timer, no debounce, the latest value wins
 * (measured: a debounce loses whole bursts; waiting for the write before loses the end of a burst).
 * @param write stores one value; resolves true if it is safe in storage.
 * @param onState told `saving` when a burst starts, then `saved` or `failed` once nothing waits any more.
 * @param lanes how many writes may be in flight. More than one only where a later write can't be overtaken.
 */
export function createSaver<T>(
  write: (value: T) => Promise<boolean>,
  onState: (state: SaveState) => void,
  lanes = 1,
): LatestWins<T> {
  let newest = 0;
  let safe = true;
  const writes = latestWins<T>(
    async (value) => {
      newest += 1;
      const mine = newest;
      safe = false;
      const done = await write(value);
      if (mine === newest) safe = done;
    },
    () => onState(safe ? 'saved' : 'failed'),
    lanes,
  );
  return {
    give(value) {
      onState('saving');
      writes.give(value);
    },
    idle: writes.idle,
  };
}
