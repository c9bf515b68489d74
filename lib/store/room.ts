import { browser } from 'wxt/browser';
import { ok, type Result } from '../shared/result.ts';
import { area, type StoreError } from './area.ts';
import type { Entry } from './write-together.ts';

/** @returns what a key and its value cost, as Chromium counts its quota: both as UTF-8, the value as JSON. */
export const bytesOf = (key: string, value: unknown): number =>
  new TextEncoder().encode(key + JSON.stringify(value)).length;

/** @returns every key of local storage with what it costs. */
export async function localSizes(): Promise<Result<Map<string, number>, StoreError>> {
  const all = await area('local').get(null);
  if (!all.ok) return all;
  return ok(new Map(Object.entries(all.value).map(([key, value]) => [key, bytesOf(key, value)])));
}

/** @returns how much more is stored once these are written over what stands there now. */
export function costOf(entries: readonly Entry[], sizes: ReadonlyMap<string, number>): number {
  return entries.reduce((sum, { key, value }) => sum + bytesOf(key, value) - (sizes.get(key) ?? 0), 0);
}

/**
 * How much room a refused write lacked. Where the browser names no quota that explains it (the disk is full, or
 * storage is not limited), that is all it would have cost.
 */
export function lackingFor(entries: readonly Entry[], sizes: ReadonlyMap<string, number>): number {
  const cost = Math.max(1, costOf(entries, sizes));
  const quota = (browser.storage.local as { QUOTA_BYTES?: number }).QUOTA_BYTES ?? 0;
  const used = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  const free = quota - used;
  return free >= 0 && free < cost ? cost - free : cost;
}
