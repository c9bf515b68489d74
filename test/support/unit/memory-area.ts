import { fail, ok } from '../../../lib/shared/result.ts';
import type { Area } from '../../../lib/store/area.ts';

/** A storage area in memory that keeps JSON as Chrome does, and can be told to refuse. */
export function memoryArea(): Area & { raw: Map<string, unknown>; full: boolean } {
  const raw = new Map<string, unknown>();
  const listeners = new Set<(key: string, value: unknown) => void>();
  const tell = (key: string) => {
    for (const listener of listeners) listener(key, raw.get(key));
  };
  const memory = {
    raw,
    full: false,
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? [...raw.keys()] : [keys].flat();
      return ok(Object.fromEntries(wanted.filter((key) => raw.has(key)).map((key) => [key, raw.get(key)])));
    },
    async set(items: Record<string, unknown>) {
      if (memory.full) return fail('full' as const);
      for (const [key, value] of Object.entries(items)) {
        raw.set(key, JSON.parse(JSON.stringify(value)));
        tell(key);
      }
      return ok(undefined);
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) {
        raw.delete(key);
        tell(key);
      }
      return ok(undefined);
    },
    async clear() {
      raw.clear();
      return ok(undefined);
    },
    watch(onChange: (key: string, value: unknown) => void) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  return memory;
}
