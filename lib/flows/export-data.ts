import { type ExportedData, exportVersion } from '../drafts/exported-data.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { decisionsThing, drafts, fieldMapsThing, panelThing, plans, settingsThing } from '../store/things.ts';

export type Exported = { content: Blob; name: string; records: number };

/** @returns how many records the halves make together. */
export function recordCount(data: Pick<ExportedData, 'drafts' | 'plans'>): number {
  return new Set([...data.drafts, ...data.plans].map((half) => half.id)).size;
}

const readable = ({ state }: { state: string }) => ['ok', 'none', 'broken'].includes(state);

/**
 * Records, settings, the panel's place, what was taught about pages and decided about customers, and the
 * customer list if it is wanted, as one JSON file.
 * @param now for the file's name and its time.
 * @param list what `exportList` gave; null to leave the list out.
 * @returns `failed` when storage could not be read: an export that lacks something must not look complete.
 */
export async function exportData(now: number, list: Blob | null = null): Promise<Result<Exported, 'failed'>> {
  const [settings, panel, maps, decisions, fromPage, planned] = await Promise.all([
    settingsThing.read(),
    panelThing.read(),
    fieldMapsThing.read(),
    decisionsThing.read(),
    drafts.readAll(),
    plans.readAll(),
  ]);
  if (!fromPage.ok || !planned.ok) return fail('failed');
  if (![settings, panel, maps, decisions].every(readable)) return fail('failed');
  const data: ExportedData = {
    settings: settings.data,
    panel: panel.data,
    maps: maps.data,
    decisions: decisions.data,
    drafts: fromPage.value,
    plans: planned.value,
  };
  const text = JSON.stringify({ firstpass: 'export', v: exportVersion, at: now, data }, null, 1);
  // The list is text already, and may be large: it is put in as it is, in front of the last brace.
  const parts = list ? [text.slice(0, -2), ',\n "list": ', list, '\n}\n'] : [text, '\n'];
  const day = new Date(now).toISOString().slice(0, 10);
  return ok({
    content: new Blob(parts, { type: 'application/json' }),
    name: `firstpass-${day}.json`,
    records: recordCount(data),
  });
}
