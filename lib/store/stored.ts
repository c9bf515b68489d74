import { type Clock, systemClock } from '../shared/clock.ts';
import { fail, type Result } from '../shared/result.ts';
import { type Area, type AreaName, area, type StoreError } from './area.ts';
import { type Opened, openEnvelope, type Shape, sealed } from './envelope.ts';
import { quarantine } from './quarantine.ts';

/** One stored thing: read with its shape checked each time, written whole. */
export type Stored<T> = {
  key: string;
  /** Never throws. A value of no known shape was moved to quarantine; the fallback stands in for it. */
  read(): Promise<{ data: T; state: Opened<T>['state'] | StoreError }>;
  /** Refuses with `newer` rather than overwrite what a later release wrote. */
  write(data: T): Promise<Result<void, StoreError>>;
  remove(): Promise<Result<void, StoreError>>;
  watch(onChange: (data: T) => void): () => void;
};

export type StoredOptions<T> = Shape<T> & { fallback: T; area?: AreaName | Area; clock?: Clock };

/** @param key the name in storage. See `Stored` for what comes back. */
export function stored<T>(key: string, options: StoredOptions<T>): Stored<T> {
  const where = typeof options.area === 'object' ? options.area : area(options.area ?? 'local');
  const clock = options.clock ?? systemClock;

  async function open(): Promise<Opened<T> | StoreError> {
    const raw = await where.get(key);
    if (!raw.ok) return raw.error;
    const opened = openEnvelope(raw.value[key], options);
    if (opened.state === 'broken') await quarantine(where, key, raw.value[key], clock());
    return opened;
  }

  return {
    key,
    async read() {
      const opened = await open();
      if (typeof opened === 'string') return { data: options.fallback, state: opened };
      return { data: opened.state === 'ok' ? opened.data : options.fallback, state: opened.state };
    },
    async write(data) {
      const opened = await open();
      if (typeof opened === 'string') return fail(opened);
      if (opened.state === 'newer') return fail('newer');
      return where.set({ [key]: sealed(data, options, clock()) });
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
