import { type LatestWins, latestWins } from '../shared/latest-wins.ts';

export type SaveState = 'saving' | 'saved' | 'failed';

/**
 * The way of saving that loses nothing when the browser is killed: no timer, no debounce, one write in
 * flight, the latest value wins (measured: a debounce loses whole bursts, a direct write none).
 * @param write stores one value; resolves true if it is safe in storage.
 * @param onState told `saving` when a burst starts, then `saved` or `failed` once nothing waits any more.
 */
export function createSaver<T>(
  write: (value: T) => Promise<boolean>,
  onState: (state: SaveState) => void,
): LatestWins<T> {
  let safe = true;
  const writes = latestWins<T>(
    async (value) => {
      safe = false;
      safe = await write(value);
    },
    () => onState(safe ? 'saved' : 'failed'),
  );
  return {
    give(value) {
      onState('saving');
      writes.give(value);
    },
    idle: writes.idle,
  };
}
