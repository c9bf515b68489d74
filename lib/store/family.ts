import { type Clock, systemClock } from '../shared/clock.ts';
import { ok, type Result } from '../shared/result.ts';
import { type Area, area, type StoreError } from './area.ts';
import { openEnvelope, type Shape, sealed } from './envelope.ts';
import { quarantine } from './quarantine.ts';

/** Many things of one shape, each under its own key `<prefix>:<id>`: no write ever touches another's key. */
export type Family<T extends { id: string }> = {
  read(id: string): Promise<T | null>;
  /** All that can be read; broken ones go to quarantine, newer ones are left alone and left out. */
  readAll(): Promise<Result<T[], StoreError>>;
  write(item: T): Promise<Result<void, StoreError>>;
  remove(ids: string[]): Promise<Result<void, StoreError>>;
  /** `item` is null when it was removed or can't be read. */
  watch(onChange: (id: string, item: T | null) => void): () => void;
};

export function family<T extends { id: string }>(
  prefix: string,
  shape: Shape<T>,
  where: Area = area('local'),
  clock: Clock = systemClock,
): Family<T> {
  const keyOf = (id: string) => `${prefix}:${id}`;

  async function opened(key: string, raw: unknown): Promise<T | null> {
    const found = openEnvelope(raw, shape);
    if (found.state === 'broken') await quarantine(where, key, raw, clock());
    return found.state === 'ok' ? found.data : null;
  }

  return {
    async read(id) {
      const raw = await where.get(keyOf(id));
      return raw.ok ? opened(keyOf(id), raw.value[keyOf(id)]) : null;
    },
    async readAll() {
      const raw = await where.get(null);
      if (!raw.ok) return raw;
      const items: T[] = [];
      for (const [key, value] of Object.entries(raw.value)) {
        if (!key.startsWith(`${prefix}:`)) continue;
        const item = await opened(key, value);
        if (item) items.push(item);
      }
      return ok(items);
    },
    write: (item) => where.set({ [keyOf(item.id)]: sealed(item, shape, clock()) }),
    remove: (ids) => where.remove(ids.map(keyOf)),
    watch: (onChange) =>
      where.watch((key, value) => {
        if (!key.startsWith(`${prefix}:`)) return;
        const found = openEnvelope(value, shape);
        onChange(key.slice(prefix.length + 1), found.state === 'ok' ? found.data : null);
      }),
  };
}
