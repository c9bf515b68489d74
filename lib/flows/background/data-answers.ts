import { clearAlarms } from '../../browser/alarms.ts';
import { handle } from '../../messages/serve.ts';
import { customersChanged } from '../../messages/surface/customers.changed.ts';
import { dataDelete } from '../../messages/surface/data.delete.ts';
import { deleteCustomerLists } from '../../store/customer-lists.ts';
import { eraseStorage } from '../../store/erase.ts';
import type { BackgroundContext } from './context.ts';

/** Answers about everything that is stored. */
export function dataAnswers({ list, chain }: BackgroundContext) {
  return [
    handle(customersChanged, async () => {
      list.drop();
      void list.ready();
      return {};
    }),
    handle(dataDelete, () =>
      chain(async () => {
        const lists = await deleteCustomerLists();
        const storage = await eraseStorage();
        await clearAlarms();
        list.drop();
        if (!lists.ok || !storage) throw new Error('not everything could be deleted');
        return {};
      }),
    ),
  ];
}
