import { ok, type Result } from '../shared/result.ts';
import { type Area, area, type StoreError } from './area.ts';

/** Where a value goes that no version can read: nothing is lost, the user is told and can download it. */
export const quarantinePrefix = 'quarantine:';

/**
 * Moves a raw value aside: written under its new name before the old one goes, so a crash in between
 * leaves two copies and never none. An earlier value in quarantine is kept beside it.
 * @returns why it still lies in place, if it does.
 */
export async function quarantine(
  from: Area,
  key: string,
  raw: unknown,
  at: number,
): Promise<Result<void, StoreError>> {
  const kept = await from.set({ [`${quarantinePrefix}${key}:${at}`]: raw });
  if (!kept.ok) return kept;
  const now = await from.get(key);
  // Another context may have put it aside as well and written a good value meanwhile: that one stays.
  const same = now.ok && JSON.stringify(now.value[key]) === JSON.stringify(raw);
  return same ? from.remove(key) : ok(undefined);
}

/** @returns when the value under that key was put aside, in milliseconds since 1970. */
export const quarantinedAt = (key: string): number => Number(key.slice(key.lastIndexOf(':') + 1));

/** Removes what was put aside before that moment (milliseconds since 1970): it expires like everything else. */
export async function expireQuarantine(before: number): Promise<void> {
  const all = await quarantined();
  if (!all.ok) return;
  const old = Object.keys(all.value).filter((key) => quarantinedAt(key) < before);
  if (old.length > 0) await area('local').remove(old);
}

/** @returns every value in quarantine by its storage key. */
export async function quarantined(): Promise<Result<Record<string, unknown>, StoreError>> {
  const all = await area('local').get(null);
  if (!all.ok) return all;
  return ok(
    Object.fromEntries(Object.entries(all.value).filter(([key]) => key.startsWith(quarantinePrefix))),
  );
}
