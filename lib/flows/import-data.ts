import type { Draft, Plan } from '../drafts/draft.ts';
import { type ExportedData, exportedDataSchema } from '../drafts/exported-data.ts';
import { mergedFields } from '../drafts/timed-fields.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { StoreError } from '../store/area.ts';
import { lackingFor, localSizes } from '../store/room.ts';
import { drafts, plans, settingsThing } from '../store/things.ts';
import { writeTogether } from '../store/write-together.ts';
import { exportFileSchema, exportVersion, recordCount } from './export-data.ts';

/** No real export comes near it; a larger file would only make the page hang. */
export const largestExport = 50_000_000;

export type OpenedExport = { data: ExportedData; records: number; profiles: number; exportedAt: number };
export type OpenError = 'too-large' | 'unreadable' | 'not-json' | 'not-export' | 'newer' | 'invalid';

/**
 * Reads and checks an exported file. Nothing is stored.
 * @returns what is in it, for a preview; or why it can't be taken over.
 */
export async function openExport(file: Blob): Promise<Result<OpenedExport, OpenError>> {
  if (file.size > largestExport) return fail('too-large');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail('unreadable');
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  const outside = exportFileSchema.safeParse(raw);
  if (!outside.success) return fail('not-export');
  if (outside.data.v > exportVersion) return fail('newer');
  const inside = exportedDataSchema.safeParse(outside.data.data);
  if (!inside.success) return fail('invalid');
  const data = inside.data as ExportedData;
  return ok({
    data,
    records: recordCount(data),
    profiles: data.settings.profiles.length,
    exportedAt: outside.data.at,
  });
}

/** The later half as the base, every field from whichever side has the later entry. */
export function mergedHalves<Half extends Draft | Plan>(mine: Half, theirs: Half): Half {
  const base = theirs.updatedAt > mine.updatedAt ? theirs : mine;
  const merged = {
    ...base,
    startedAt: Math.min(mine.startedAt, theirs.startedAt),
    fields: mergedFields(mine.fields, theirs.fields),
    ignored: [...new Set([...mine.ignored, ...theirs.ignored])],
  };
  if ('ticks' in mine && 'ticks' in theirs) {
    const ticks = { ...theirs.ticks };
    for (const [step, tick] of Object.entries(mine.ticks)) {
      const other = ticks[step];
      if (!other || tick.at >= other.at) ticks[step] = tick;
    }
    return { ...merged, ticks };
  }
  return merged;
}

export type Imported =
  | { ok: true; value: number }
  | { ok: false; error: StoreError /** In bytes, if there was no room. */; lacking?: number };

/**
 * Takes an opened export over: its settings replace those here, its records are merged in. Call it in the chain.
 *
 * Invariant: all or nothing. Everything is worked out first and goes into storage as one write of many keys. Nothing
 * is removed to make room for it: what is here already is not worth less than what comes.
 * @returns why nothing was changed: `newer` if a later release has written here, else storage's own reason.
 */
export async function importData(data: ExportedData): Promise<Imported> {
  const [haveDrafts, havePlans] = await Promise.all([drafts.readAll(), plans.readAll()]);
  if (!haveDrafts.ok || !havePlans.ok) return { ok: false, error: 'refused' };
  const entries = [
    settingsThing.entry(data.settings),
    ...joined(haveDrafts.value, data.drafts).map(drafts.entry),
    ...joined(havePlans.value, data.plans).map(plans.entry),
  ];
  const written = await writeTogether(entries);
  if (written.ok) return { ok: true, value: recordCount(data) };
  if (written.error !== 'full') return { ok: false, error: written.error };
  const sizes = await localSizes();
  return {
    ok: false,
    error: 'full',
    ...(sizes.ok ? { lacking: lackingFor(entries, sizes.value) } : {}),
  };
}

function joined<Half extends Draft | Plan>(have: readonly Half[], come: readonly Half[]): Half[] {
  const byId = new Map(have.map((half) => [half.id, half]));
  return come.map((half) => {
    const mine = byId.get(half.id);
    return mine ? mergedHalves(mine, half) : half;
  });
}
