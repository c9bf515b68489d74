import { importedDecisions } from '../account/changed-decisions.ts';
import { importedMaps } from '../account/imported-maps.ts';
import { importedPlace, importedSettings } from '../account/imported-settings.ts';
import { sameJson } from '../account/same-json.ts';
import type { Settings } from '../account/settings.ts';
import type { ExportedData } from '../drafts/exported-data.ts';
import type { ImportCounts } from '../drafts/import-counts.ts';
import { joinedHalves } from '../drafts/merged-halves.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { StoreError } from '../store/area.ts';
import { lackingFor, localSizes } from '../store/room.ts';
import {
  decisionsThing,
  drafts,
  fieldMapsThing,
  listReceiptThing,
  panelThing,
  plans,
  settingsThing,
} from '../store/things.ts';
import { type Entry, writeTogether } from '../store/write-together.ts';
import { recordCount } from './export-data.ts';
import { readSettings } from './settings-in-force.ts';
import { inDatabase, type Staging, settleStaged } from './settle-staged.ts';

/** @returns what would be written, and what that means; `refused` if what is here could not be read. */
export async function importChange(
  data: ExportedData,
  now: number,
): Promise<Result<{ entries: Entry[]; counts: ImportCounts; settings: Settings }, 'refused'>> {
  const [haveDrafts, havePlans, settings, panel, maps, decisions] = await Promise.all([
    drafts.readAll(),
    plans.readAll(),
    readSettings(),
    panelThing.read(),
    fieldMapsThing.read(),
    decisionsThing.read(),
  ]);
  if (!haveDrafts.ok || !havePlans.ok) return fail('refused');
  const fromPage = joinedHalves(haveDrafts.value, data.drafts, now);
  const planned = joinedHalves(havePlans.value, data.plans, now);
  const here = new Set([...haveDrafts.value, ...havePlans.value].map(({ id }) => id));
  const changed = new Set([...fromPage.changed, ...planned.changed].map(({ id }) => id));
  const added = [...changed].filter((id) => !here.has(id)).length;
  const after = importedSettings(settings.own, data.settings);
  const taught = importedMaps(maps.data, data.maps ?? []);
  const said = importedDecisions(decisions.data, data.decisions ?? []);
  if (!taught || !said) return fail('refused');
  const place = data.panel && importedPlace(panel.data, data.panel);
  return ok({
    settings: after.settings,
    entries: [
      settingsThing.entry(after.settings),
      ...(place ? [panelThing.entry(place)] : []),
      ...(data.maps?.length ? [fieldMapsThing.entry(taught.maps)] : []),
      ...(said.count > 0 ? [decisionsThing.entry(said.decisions)] : []),
      ...fromPage.changed.map(drafts.entry),
      ...planned.changed.map(plans.entry),
    ],
    counts: {
      records: {
        added,
        updated: changed.size - added,
        unchanged: recordCount(data) - changed.size,
      },
      profiles: after.profiles,
      settings: after.replaced ? 'replaced' : 'same',
      boxes: taught.counts,
      decisions: said.count,
      panel: place && !sameJson(place, panel.data) ? 'replaced' : 'same',
    },
  });
}

export type Imported =
  | {
      ok: true;
      value: number /** The list comes with the next start: its database refused for now. */;
      listLater: boolean;
    }
  | { ok: false; error: StoreError /** In bytes, if there was no room. */; lacking?: number };

/**
 * Takes an opened export over: its settings replace those here, its records are merged in. Call it in the chain.
 *
 * Invariant: all or nothing, over two stores that know no common transaction. Nothing is removed to make room for it:
 * what is here already is not worth less than what comes. The order:
 *  1. The worker stages the list: written whole, but not in force. It is the largest part and so the likeliest to be
 *     refused; then nothing else was touched. A staged list that nobody came for is removed (`settle-staged.ts`).
 *  2. One write of many keys takes everything in storage.local, the receipt for the staged list among them. This is
 *     the moment that counts: it is refused whole, or all of the import is certain.
 *  3. The pointer is swapped. It needs no room, so hardly anything but a crash comes in between; and whoever finds a
 *     receipt for a staged list swaps then. The other way round, a full storage.local would leave a new list in force
 *     with the old records.
 *
 * @param generation the staged list, null for none.
 * @returns why nothing was changed: `newer` if a later release has written here, else storage's own reason.
 */
export async function importData(
  data: ExportedData,
  generation: string | null,
  now: number,
  staging: Staging = inDatabase,
): Promise<Imported> {
  const refuse = async (error: StoreError, lacking?: number): Promise<Imported> => {
    if (generation !== null) await staging.discard(generation);
    return { ok: false, error, ...(lacking === undefined ? {} : { lacking }) };
  };
  // A message is sent again when the background was stopped: what came in with the first stays in.
  if (generation !== null && (await listReceiptThing.read()).data?.generation === generation) {
    const listLater = await settleStaged(now, staging);
    return { ok: true, value: recordCount(data), listLater };
  }
  const waiting = generation === null ? null : await staging.read();
  // Deleted, or replaced by the import of another page since it was staged.
  if (waiting && (!waiting.ok || waiting.value.meta.generation !== generation)) return refuse('refused');
  const meta = waiting?.ok ? waiting.value.meta : null;
  const change = await importChange(data, now);
  if (!change.ok) return refuse(change.error);
  const { entries } = change.value;
  if (meta) {
    const { name, rows, importedAt } = meta;
    entries.push(listReceiptThing.entry({ generation: meta.generation, name, rows, importedAt }));
  }
  const written = await writeTogether(entries);
  if (!written.ok) {
    const sizes = written.error === 'full' ? await localSizes() : null;
    return refuse(written.error, sizes?.ok ? lackingFor(entries, sizes.value) : undefined);
  }
  const adopted = meta ? await staging.adopt(meta) : ok(undefined);
  // `replaced`: a list that was imported after this one, and is in force now as it should be.
  return { ok: true, value: recordCount(data), listLater: !adopted.ok && adopted.error !== 'replaced' };
}
