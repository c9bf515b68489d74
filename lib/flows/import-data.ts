import { type Settings, settingsSchema } from '../account/settings.ts';
import { type Draft, draftSchema, type Plan, planSchema } from '../drafts/draft.ts';
import { mergedFields } from '../drafts/timed-fields.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { area } from '../store/area.ts';
import { envelopeSchema, type Shape, sealed } from '../store/envelope.ts';
import { drafts, plans, settingsThing } from '../store/things.ts';
import {
  type ExportedData,
  exportedDataSchema,
  exportFileSchema,
  exportVersion,
  recordCount,
} from './export-data.ts';

/** The version in which `lib/store/things` stores each of these; a test reads an import back through them. */
const storedVersion = 1;
const shapes: { settings: Shape<Settings>; draft: Shape<Draft>; plan: Shape<Plan> } = {
  settings: { version: storedVersion, schema: settingsSchema },
  draft: { version: storedVersion, schema: draftSchema },
  plan: { version: storedVersion, schema: planSchema },
};

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

/**
 * Takes an opened export over: its settings replace those here, its records are merged in.
 *
 * Invariant: all or nothing. Everything is worked out first and goes into storage as one write of many keys.
 * @returns why nothing was changed: `newer` if a later release has written here, else storage's own reason.
 */
export async function importData(
  data: ExportedData,
  now: number,
): Promise<Result<number, 'full' | 'refused' | 'newer'>> {
  const [haveDrafts, havePlans] = await Promise.all([drafts.readAll(), plans.readAll()]);
  const stored = await area('local').get(null);
  if (!haveDrafts.ok || !havePlans.ok || !stored.ok) return fail('refused');
  const items: Record<string, unknown> = {
    [settingsThing.key]: sealed(data.settings, shapes.settings, now),
    ...joined('draft', shapes.draft, haveDrafts.value, data.drafts, now),
    ...joined('plan', shapes.plan, havePlans.value, data.plans, now),
  };
  for (const key of Object.keys(items)) {
    const there = envelopeSchema.safeParse(stored.value[key]);
    if (there.success && there.data.v > storedVersion) return fail('newer');
  }
  const written = await area('local').set(items);
  if (written.ok) return ok(recordCount(data));
  return fail(written.error === 'full' ? 'full' : 'refused');
}

function joined<Half extends Draft | Plan>(
  prefix: string,
  shape: Shape<Half>,
  have: readonly Half[],
  come: readonly Half[],
  now: number,
): Record<string, unknown> {
  const byId = new Map(have.map((half) => [half.id, half]));
  return Object.fromEntries(
    come.map((half) => {
      const mine = byId.get(half.id);
      return [`${prefix}:${half.id}`, sealed(mine ? mergedHalves(mine, half) : half, shape, now)];
    }),
  );
}
