import { adoptStagedList, discardStagedList, readStagedList } from '../store/staged-list.ts';
import { listReceiptThing } from '../store/things.ts';

/** Where a list waits that came with the records of an exported file. */
export type Staging = {
  read: typeof readStagedList;
  adopt: typeof adoptStagedList;
  discard: typeof discardStagedList;
};
export const inDatabase: Staging = {
  read: readStagedList,
  adopt: adoptStagedList,
  discard: discardStagedList,
};

/** Between staging and its import lies one message; after so long, in milliseconds, nobody comes any more. */
const waitsAtMost = 600_000;

/**
 * Ends what an interrupted import of an exported file left. With the receipt, the records came: the list is put in
 * force. Without, nothing came, and the staged bytes go once they are old.
 * @returns true if a list with a receipt still waits, because the database refused: the receipt must stay.
 */
export async function settleStaged(now: number, staging: Staging = inDatabase): Promise<boolean> {
  const waiting = await staging.read();
  if (!waiting.ok) return false;
  const { meta, stagedAt } = waiting.value;
  const receipt = await listReceiptThing.read();
  if (receipt.data?.generation === meta.generation) {
    const adopted = await staging.adopt(meta);
    return !adopted.ok && adopted.error !== 'replaced';
  }
  // A clock that was set back must not keep them.
  if (now - stagedAt > waitsAtMost || stagedAt > now) await staging.discard(meta.generation);
  return false;
}
