import { handle } from '../../messages/serve.ts';
import { customerFind } from '../../messages/surface/customer.find.ts';
import { evictedSeen } from '../../messages/surface/evicted.seen.ts';
import { recordDelete } from '../../messages/surface/record.delete.ts';
import { recordEdit } from '../../messages/surface/record.edit.ts';
import { recordRestore } from '../../messages/surface/record.restore.ts';
import { recordSelect } from '../../messages/surface/record.select.ts';
import { languageNow } from '../speak.ts';
import type { BackgroundContext } from './context.ts';
import { matchesFor } from './find-customers.ts';
import { evictionSeen } from './make-room.ts';
import { deleteRecord, editRecord, restoreRecord } from './records.ts';
import { selectRecord } from './tabs.ts';

/** Answers about records to the extension's own pages. */
export function recordAnswers({ list, chain }: BackgroundContext) {
  return [
    handle(recordEdit, (change) => chain(() => editRecord(change, Date.now()))),
    handle(recordSelect, async ({ id, tabId }) => {
      await chain(() => selectRecord(id, tabId));
      return {};
    }),
    handle(recordDelete, ({ id }) => chain(() => deleteRecord(id))),
    handle(recordRestore, ({ draft, plan }) => chain(() => restoreRecord(draft, plan, Date.now()))),
    handle(evictedSeen, async ({ at }) => {
      await chain(() => evictionSeen(at));
      return {};
    }),
    handle(customerFind, async ({ account }) => matchesFor(account, list, await languageNow())),
  ];
}
