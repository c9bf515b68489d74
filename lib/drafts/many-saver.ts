import { createSaver, type SaveState } from './saver.ts';

/** See `createManySaver`. */
export type ManySaver<T> = {
  put(item: T): void;
  /** Removes what is stored under this id; nothing may be put under it again. */
  drop(id: string): void;
  /** Takes back what still waits for this id: it was deleted on purpose. */
  forget(id: string): void;
  idle(): Promise<void>;
};

type Waiting<T> = { item: T | null; sent: boolean };

/**
 * Saves several things of one kind as `createSaver` saves one.
 *
 * Invariants:
 * 1. Writes start in the order in which they were given, of each id the newest value.
 * 2. A value waits until it is safe: what storage refused goes again with whatever is given next.
 * 3. `saved` is said only when nothing waits.
 * 4. Removals come last, when no write waits any more: a word that moves from one id to another is stored twice for a
 *    moment, never not at all.
 *
 * @param write stores one item; resolves true if it is safe in storage. Neither it nor `remove` may throw.
 */
export function createManySaver<T extends { id: string }>(
  write: (item: T) => Promise<boolean>,
  remove: (id: string) => Promise<boolean>,
  onState: (state: SaveState) => void,
  lanes = 1,
): ManySaver<T> {
  const waiting = new Map<string, Waiting<T>>();
  async function send(removals: boolean): Promise<boolean> {
    const turn = [...waiting].filter(([, { item, sent }]) => !sent && (item === null) === removals);
    const done = turn.map(async ([id, entry]) => {
      entry.sent = true;
      const safe = await (entry.item ? write(entry.item) : remove(id));
      entry.sent = safe;
      if (safe && waiting.get(id) === entry) waiting.delete(id);
      return safe;
    });
    return (await Promise.all(done)).every(Boolean);
  }
  const saver = createSaver<null>(
    async () => {
      const safe = await send(false);
      const all = [...waiting.values()].every(({ item }) => item === null);
      return all ? (await send(true)) && safe : safe;
    },
    // An older write may be refused while a newer one of another id went through: then not everything is safe.
    (state) => onState(state === 'saved' && waiting.size > 0 ? 'failed' : state),
    lanes,
  );
  const give = (id: string, item: T | null) => {
    // Put anew at the end: what waits stands in the order in which it was given.
    waiting.delete(id);
    waiting.set(id, { item, sent: false });
    saver.give(null);
  };
  return {
    put: (item) => give(item.id, item),
    drop: (id) => give(id, null),
    forget: (id) => void waiting.delete(id),
    idle: saver.idle,
  };
}
