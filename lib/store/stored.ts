import { type Clock, systemClock } from '../shared/clock.ts';
import { fail, type Result } from '../shared/result.ts';
import { type Area, type AreaName, area, type StoreError } from './area.ts';
import { openEnvelope, type Shape, sealed } from './envelope.ts';
import { openAt, type Read, refusalOf } from './open-at.ts';
import type { Entry } from './write-together.ts';

/** One stored thing: read with its shape checked each time, written whole. */
export type Stored<T> = {
  key: string;
  shape: Shape<T>;
  /** Never throws. A value of no known shape was moved to quarantine; the fallback stands in for it. */
  read(): Promise<{ data: T; state: Read<T>['state'] }>;
  /** Refuses with `newer` rather than overwrite what a later release wrote. */
  write(data: T): Promise<Result<void, StoreError>>;
  /** For `writeTogether`. */
  entry(data: T): Entry;
  remove(): Promise<Result<void, StoreError>>;
  watch(onChange: (data: T) => void): () => void;
};

export type StoredOptions<T> = Shape<T> & { fallback: T; area?: AreaName | Area; clock?: Clock };

/** @param key the name in storage. See `Stored` for what comes back. */
export function stored<T>(key: string, options: StoredOptions<T>): Stored<T> {
  const where = typeof options.area === 'object' ? options.area : area(options.area ?? 'local');
  const clock = options.clock ?? systemClock;
  const open = () => openAt(where, key, options, clock);
  const entry = (data: T): Entry => ({ key, shape: options, value: sealed(data, options, clock()) });

  return {
    key,
    shape: options,
    entry,
    async read() {
      const found = await open();
      return { data: found.state === 'ok' ? found.data : options.fallback, state: found.state };
    },
    async write(data) {
      const refused = refusalOf(await open());
      return refused ? fail(refused) : where.set({ [key]: entry(data).value });
    },
    remove: () => where.remove(key),
    watch: (onChange) =>
      where.watch((changed, value) => {
        if (changed !== key) return;
        const opened = openEnvelope(value, options);
        onChange(opened.state === 'ok' ? opened.data : options.fallback);
      }),
  };
}
