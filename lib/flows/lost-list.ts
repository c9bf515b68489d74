import type { ListState } from '../customers/verdict.ts';
import { listReceiptThing } from '../store/things.ts';

const day = 86_400_000;

export type LostList = Extract<ListState, { state: 'ready' | 'lost' }> & { state: 'lost' };

/**
 * What is to be said when the database holds no customer list.
 * @param listDays how long a list is kept, from settings: one past its time was not lost.
 * @returns the list that was there, or null if there was none.
 */
export async function lostList(listDays: number, now: number): Promise<LostList | null> {
  const receipt = (await listReceiptThing.read()).data;
  if (!receipt) return null;
  const { rows, importedAt, name } = receipt;
  const expiresAt = importedAt + listDays * day;
  return expiresAt < now ? null : { state: 'lost', rows, importedAt, expiresAt, name };
}
