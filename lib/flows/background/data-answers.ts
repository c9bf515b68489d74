import { clearAlarms, ensureExpiryAlarm } from '../../browser/alarms.ts';
import type { ExportedData } from '../../drafts/exported-data.ts';
import { handle } from '../../messages/serve.ts';
import { customersChanged } from '../../messages/surface/customers.changed.ts';
import { customersDelete } from '../../messages/surface/customers.delete.ts';
import { dataDelete } from '../../messages/surface/data.delete.ts';
import { dataImport } from '../../messages/surface/data.import.ts';
import { decisionsChange } from '../../messages/surface/decisions.change.ts';
import { mapsChange } from '../../messages/surface/maps.change.ts';
import { settingsChange } from '../../messages/surface/settings.change.ts';
import { eraseStorage } from '../../store/erase.ts';
import { importData } from '../import-data.ts';
import type { BackgroundContext } from './context.ts';
import { changeDecisions } from './decisions.ts';
import { changeMaps } from './field-maps.ts';
import { forgetCustomerList, keepReceipt } from './list-receipt.ts';
import { writeSettings } from './settings.ts';

/** Answers about everything that is stored. */
export function dataAnswers({ list, chain }: BackgroundContext) {
  return [
    handle(customersChanged, async () => {
      list.drop();
      void list.ready();
      await chain(keepReceipt);
      await ensureExpiryAlarm();
      return {};
    }),
    handle(customersDelete, () =>
      chain(async () => {
        const { ok } = await forgetCustomerList();
        list.drop();
        return { deleted: ok };
      }),
    ),
    handle(decisionsChange, (change) => chain(() => changeDecisions(change))),
    handle(mapsChange, ({ changes }) => chain(() => changeMaps(changes))),
    handle(settingsChange, ({ before, after }) => chain(() => writeSettings(before, after))),
    handle(dataImport, ({ data, generation }) =>
      chain(async () => {
        const done = await importData(data as ExportedData, generation, Date.now());
        if (generation !== null) list.drop();
        // It went with *Delete everything*, after which a file is often brought back.
        await ensureExpiryAlarm();
        if (!done.ok) return { why: done.error, lacking: done.lacking };
        return { records: done.value, listLater: done.listLater };
      }),
    ),
    handle(dataDelete, () =>
      chain(async () => {
        const lists = await forgetCustomerList();
        const storage = await eraseStorage();
        await clearAlarms();
        list.drop();
        if (!lists.ok || !storage) throw new Error('not everything could be deleted');
        return {};
      }),
    ),
  ];
}
