import { exportedRow } from '../customers/exported-list.ts';
import { deserialize } from '../customers/index.ts';
import { customerAt } from '../customers/row-table.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { readCustomerList } from '../store/customer-lists.ts';

/** Rows made to text at a time: 200,000 short strings at once would only fill memory. */
const rowsAtOnce = 5_000;

/**
 * The customer list in force as it stands in an exported file. Meant for a worker: a large list takes a second.
 * @returns one JSON object, a row a line; `failed` if there is no list any more or it can't be read.
 */
export async function exportList(): Promise<Result<Blob, 'failed'>> {
  const found = await readCustomerList();
  if (!found.ok) return fail('failed');
  try {
    const { rows } = deserialize(found.value.index);
    const { generation: _, rows: __, ...about } = found.value.meta;
    const parts = [`${JSON.stringify(about).slice(0, -1)},"rows":[`];
    for (let from = 0; from < rows.count; from += rowsAtOnce) {
      let text = '';
      for (let row = from; row < Math.min(from + rowsAtOnce, rows.count); row += 1)
        text += `${row > 0 ? ',' : ''}\n${JSON.stringify(exportedRow(customerAt(rows, row)))}`;
      parts.push(text);
    }
    return ok(new Blob([...parts, '\n]}']));
  } catch {
    return fail('failed');
  }
}
