import * as z from 'zod/mini';
import type { ExportedData } from '../drafts/exported-data.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { drafts, plans, settingsThing } from '../store/things.ts';

/** Raised together with the version of any shape in it. */
export const exportVersion = 1;

/** The outside of the file: enough to tell ours from others and a newer one from a damaged one. */
export const exportFileSchema = z.object({
  firstpass: z.literal('export'),
  v: z.int().check(z.gte(1)),
  /** When it was written, in milliseconds since 1970. */
  at: z.number(),
  data: z.unknown(),
});

export type Exported = { text: string; name: string; records: number };

/** @returns how many records the halves make together. */
export function recordCount(data: Pick<ExportedData, 'drafts' | 'plans'>): number {
  return new Set([...data.drafts, ...data.plans].map((half) => half.id)).size;
}

/**
 * Everything but the customer list, which the portal gives anew, as one JSON file.
 * @param now for the file's name and its time.
 * @returns `failed` when storage could not be read: an export that lacks something must not look complete.
 */
export async function exportData(now: number): Promise<Result<Exported, 'failed'>> {
  const [settings, fromPage, planned] = await Promise.all([
    settingsThing.read(),
    drafts.readAll(),
    plans.readAll(),
  ]);
  const readable = settings.state === 'ok' || settings.state === 'none' || settings.state === 'broken';
  if (!fromPage.ok || !planned.ok || !readable) return fail('failed');
  const data: ExportedData = { settings: settings.data, drafts: fromPage.value, plans: planned.value };
  const file = { firstpass: 'export', v: exportVersion, at: now, data };
  const day = new Date(now).toISOString().slice(0, 10);
  return ok({
    text: `${JSON.stringify(file, null, 1)}\n`,
    name: `firstpass-${day}.json`,
    records: recordCount(data),
  });
}
