import { handle } from '../../messages/serve.ts';
import { customerFind } from '../../messages/surface/customer.find.ts';
import { recordDelete } from '../../messages/surface/record.delete.ts';
import { recordEdit } from '../../messages/surface/record.edit.ts';
import { recordRestore } from '../../messages/surface/record.restore.ts';
import { recordSelect } from '../../messages/surface/record.select.ts';
import { languageNow } from '../speak.ts';
import type { BackgroundContext } from './context.ts';
import { matchesFor } from './find-customers.ts';
import { deleteRecord, editRecord, restoreRecord } from './records.ts';
import { selectRecord } from './tabs.ts';

/** Answers about records to the extension's own pages. */
export function recordAnswers({ list, chain }: BackgroundContext) {
  return [
    handle(recordEdit, async ({ id, fields, ticks, ignore }) => ({
      saved: await chain(() => editRecord({ id, fields, ticks, ignore }, Date.now())),
    })),
    handle(recordSelect, async ({ id, tabId }) => {
      await chain(() => selectRecord(id, tabId));
      return {};
    }),
    handle(recordDelete, ({ id }) => chain(() => deleteRecord(id))),
    handle(recordRestore, async ({ draft, plan }) => ({
      saved: await chain(() => restoreRecord(draft, plan)),
    })),
    handle(customerFind, async ({ account }) => matchesFor(account, list, await languageNow())),
  ];
}
