import type { Clock } from '../shared/clock.ts';
import type { Area, StoreError } from './area.ts';
import { type Opened, openEnvelope, type Shape } from './envelope.ts';
import { quarantine } from './quarantine.ts';

/** What a read came to: what lay there, or why storage did not answer. */
export type Read<T> = Opened<T> | { state: StoreError };

/**
 * Reads one key. What no version can read is put aside, so that a later write can't destroy it.
 * Never throws, whatever lies there.
 */
export async function openAt<T>(where: Area, key: string, shape: Shape<T>, clock: Clock): Promise<Read<T>> {
  const raw = await where.get(key);
  if (!raw.ok) return { state: raw.error };
  const found = openEnvelope(raw.value[key], shape);
  if (found.state === 'broken') {
    const aside = await quarantine(where, key, raw.value[key], clock());
    if (!aside.ok) return { ...found, stuck: aside.error };
  }
  return found;
}

/**
 * Invariant: nothing is written over a value that a later release wrote, nor over one that can be read by none and
 * could not be put aside, nor where storage did not say what lies there.
 * @returns why this key must not be written, or null if it may.
 */
export function refusalOf(found: Read<unknown>): StoreError | null {
  if (found.state === 'ok' || found.state === 'none') return null;
  if (found.state === 'broken') return found.stuck ?? null;
  return found.state;
}

/** @returns what was read, null for anything but a readable value: never to be taken for "nothing lies there". */
export const dataOf = <T>(found: Read<T>): T | null => (found.state === 'ok' ? found.data : null);
