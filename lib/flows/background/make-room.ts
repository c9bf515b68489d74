import { expiredIds } from '../../drafts/expiry.ts';
import { type Candidate, victims } from '../../drafts/victims.ts';
import type { Result } from '../../shared/result.ts';
import { area, type StoreError } from '../../store/area.ts';
import { quarantinedAt, quarantinePrefix } from '../../store/quarantine.ts';
import { costOf, localSizes } from '../../store/room.ts';
import { drafts, evictedNow, evictedThing, plans } from '../../store/things.ts';
import { type Entry, writeTogether } from '../../store/write-together.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { idsInUse } from './tabs.ts';

/** A record grows with each key; with this much to spare the next ones don't ask again. In bytes. */
const spare = 4_096;

/** What a draft's key and envelope take beside the draft, with some to spare. In bytes. */
const envelopeBytes = 200;

type Victim = Candidate & { keys: string[]; draft: boolean };

/** What may go: values past use, then submitted records, then unfinished ones. Never one in use. */
async function candidates(
  sizes: ReadonlyMap<string, number>,
  keep: string,
  now: number,
): Promise<Victim[] | null> {
  const [fromPage, planned, settings, inUse] = await Promise.all([
    drafts.readAll(),
    plans.readAll(),
    settingsInForce(),
    idsInUse(),
  ]);
  if (!fromPage.ok || !planned.ok) return null;
  const expired = new Set(expiredIds(fromPage.value, planned.value, now, settings.expiry.draftDays));
  const bytes = (keys: string[]) => keys.reduce((sum, key) => sum + (sizes.get(key) ?? 0), 0);
  const found: Victim[] = [...sizes.keys()]
    .filter((key) => key.startsWith(quarantinePrefix))
    .map((key) => ({ rank: 0, at: quarantinedAt(key), bytes: bytes([key]), keys: [key], draft: false }));
  for (const id of new Set([...fromPage.value, ...planned.value].map((half) => half.id))) {
    if (id === keep || inUse.has(id)) continue;
    const draft = fromPage.value.find((half) => half.id === id);
    const plan = planned.value.find((half) => half.id === id);
    // A half that a later release wrote was not read, and so is not among these.
    const keys = [...(draft ? [drafts.keyOf(id)] : []), ...(plan ? [plans.keyOf(id)] : [])];
    const rank = expired.has(id) ? 0 : draft?.status === 'submitted' ? 1 : 2;
    const at = Math.max(draft?.updatedAt ?? 0, plan?.updatedAt ?? 0);
    found.push({ rank, at, bytes: bytes(keys), keys, draft: true });
  }
  return found;
}

/**
 * Removes what matters least until so many bytes are free, and notes it for the user. How much is free now is not
 * known (a full disk looks like a full quota), so all of it is freed. Call it in the chain.
 * @param keep the record that asks; it never goes, nor does one that a tab or the side panel shows.
 * @returns whether it is worth trying again, and how many records went. If all together would be too little, none goes.
 */
export async function makeRoom(
  needed: number,
  keep: string,
  now: number,
): Promise<{ made: boolean; removed: number }> {
  const nothing = { made: false, removed: 0 };
  const sizes = await localSizes();
  const could = sizes.ok ? await candidates(sizes.value, keep, now) : null;
  const go = could ? victims(could, Math.max(1, needed), spare) : [];
  if (go.length === 0) return nothing;
  const gone = await area('local').remove(go.flatMap(({ keys }) => keys));
  if (!gone.ok) return nothing;
  const removed = go.filter(({ draft }) => draft).length;
  const told = evictedNow((await evictedThing.read()).data, now);
  await evictedThing.write({
    drafts: (told?.drafts ?? 0) + removed,
    aside: (told?.aside ?? 0) + go.length - removed,
    at: now,
  });
  return { made: true, removed };
}

/** Writes all of it or nothing; if storage is full, room is made and it is tried once more. Call it in the chain. */
export async function writeMakingRoom(
  entries: readonly Entry[],
  keep: string,
  now: number,
): Promise<Result<void, StoreError>> {
  const done = await writeTogether(entries);
  if (done.ok || done.error !== 'full') return done;
  const sizes = await localSizes();
  if (!sizes.ok) return done;
  const room = await makeRoom(costOf(entries, sizes.value), keep, now);
  return room.made ? writeTogether(entries) : done;
}

/** Makes room for a draft that its tab could not store: `bytes` is what the draft alone takes, as JSON. */
export async function roomForDraft(id: string, bytes: number, now: number) {
  const sizes = await localSizes();
  const stands = sizes.ok ? (sizes.value.get(drafts.keyOf(id)) ?? 0) : 0;
  return makeRoom(bytes + envelopeBytes - stands, id, now);
}

/** The user has seen what was removed up to then; what went later is still to be told. */
export async function evictionSeen(at: number): Promise<void> {
  const told = (await evictedThing.read()).data;
  if (told.at > 0 && told.at <= at) await evictedThing.remove();
}
