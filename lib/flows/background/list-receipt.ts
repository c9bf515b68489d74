import type { Result } from '../../shared/result.ts';
import { deleteCustomerLists, readCustomerListMeta } from '../../store/customer-lists.ts';
import type { IdbError } from '../../store/idb.ts';
import { listReceiptThing } from '../../store/things.ts';
import { settleStaged } from '../settle-staged.ts';

/** Notes which list is in force, so that it is missed when the browser drops it. Call it in the chain. */
export async function keepReceipt(): Promise<void> {
  if (await settleStaged(Date.now())) return;
  const [found, receipt] = await Promise.all([readCustomerListMeta(), listReceiptThing.read()]);
  if (!found.ok || receipt.data?.generation === found.value.generation) return;
  const { generation, rows, importedAt, name } = found.value;
  await listReceiptThing.write({ generation, rows, importedAt, name });
}

/**
 * Deletes the customer list on purpose. The receipt goes first: whoever is killed in between leaves a list without a
 * receipt, which gets a new one, and never a receipt that calls a deleted list lost. Call it in the chain.
 */
export async function forgetCustomerList(): Promise<Result<void, IdbError>> {
  await listReceiptThing.remove();
  const done = await deleteCustomerLists();
  if (!done.ok) await keepReceipt();
  return done;
}
