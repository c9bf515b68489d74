import { type Clock, systemClock } from '../shared/clock.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { type Area, area, type StoreError } from './area.ts';
import { openEnvelope, type Shape, sealed } from './envelope.ts';
import { openAt, type Read, refusalOf } from './open-at.ts';
import { quarantine } from './quarantine.ts';
import type { Entry } from './write-together.ts';

/** Many things of one shape, each under its own key `<prefix>:<id>`: no write ever touches another's key. */
export type Family<T extends { id: string }> = {
  prefix: string;
  shape: Shape<T>;
  keyOf(id: string): string;
  /** Says what lies there. Only `ok` and `none` (and `broken`, now in quarantine) may be gone on with. */
  read(id: string): Promise<Read<T>>;
  /** All that can be read; broken ones go to quarantine, newer ones are left alone and left out. */
  readAll(): Promise<Result<T[], StoreError>>;
  /**
   * Refuses with `newer` rather than overwrite what a later release wrote. What lies there is looked at before the
   * first write of an id; later writes go straight through, for they come with every key that is pressed.
   */
  write(item: T): Promise<Result<void, StoreError>>;
  /** For `writeTogether`. */
  entry(item: T): Entry;
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
  const entry = (item: T): Entry => ({ key: keyOf(item.id), shape, value: sealed(item, shape, clock()) });
  const read = (id: string) => openAt(where, keyOf(id), shape, clock);
  /**
   * What the look before the first write of an id came to. A later release can't write while this script lives: its
   * start ends this one. Writes that come while it is being looked at wait for the same look, so none overtakes another.
   */
  const looks = new Map<string, Promise<StoreError | null>>();

  return {
    prefix,
    shape,
    keyOf,
    read,
    entry,
    async readAll() {
      const raw = await where.get(null);
      if (!raw.ok) return raw;
      const items: T[] = [];
      for (const [key, value] of Object.entries(raw.value)) {
        if (!key.startsWith(`${prefix}:`)) continue;
        const found = openEnvelope(value, shape);
        if (found.state === 'broken') await quarantine(where, key, value, clock());
        if (found.state === 'ok') items.push(found.data);
      }
      return ok(items);
    },
    async write(item) {
      const { id } = item;
      const look = looks.get(id) ?? read(id).then(refusalOf);
      looks.set(id, look);
      const refused = await look;
      if (refused) {
        looks.delete(id);
        return fail(refused);
      }
      const { key, value } = entry(item);
      return where.set({ [key]: value });
    },
    remove: (ids) => where.remove(ids.map(keyOf)),
    watch: (onChange) =>
      where.watch((key, value) => {
        if (!key.startsWith(`${prefix}:`)) return;
        const found = openEnvelope(value, shape);
        onChange(key.slice(prefix.length + 1), found.state === 'ok' ? found.data : null);
      }),
  };
}
