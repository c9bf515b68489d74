import { describe, expect, it } from 'vitest';
import { importFailure } from '../../../lib/customers/import-error.ts';
import { mostListedProblems, problemSummary } from '../../../lib/customers/list-meta.ts';
import { importCustomers } from '../../../lib/flows/import-customers.ts';
import { readCustomerList, readCustomerListMeta } from '../../../lib/store/customer-lists.ts';
import { exportedList } from './list-text.ts';

// Node has no IndexedDB, which is just what a browser with blocked storage looks like.
describe('without a database', () => {
  it('an import says that nothing was stored, after reading the file', async () => {
    const seen: number[] = [];
    const file = new File([exportedList(3)], 'Customers.csv');
    const failed = await importCustomers(file, { onProgress: (done) => seen.push(done) }).catch(
      importFailure,
    );
    expect(failed).toEqual({ code: 'storage-unavailable', params: {} });
    expect(seen).toEqual([0.7]);
  });

  it('the list is unavailable rather than empty', async () => {
    expect(await readCustomerListMeta()).toMatchObject({ ok: false, error: 'unavailable' });
    expect(await readCustomerList()).toMatchObject({ ok: false, error: 'unavailable' });
  });

  it('a file that is refused never gets as far as the database', async () => {
    const failed = await importCustomers(new File([''], 'Customers.csv')).catch(importFailure);
    expect(failed).toEqual({ code: 'empty-file', params: {} });
  });
});

describe('problemSummary', () => {
  it('counts all and lists the first', () => {
    const problems = Array.from({ length: 2_000 }, (_, at) => ({ code: 'no-name' as const, row: at + 2 }));
    const summary = problemSummary([{ code: 'value-cut', row: 1 }, ...problems]);
    expect(summary.problemCounts).toEqual({ 'value-cut': 1, 'no-name': 2_000 });
    expect(summary.problems).toHaveLength(mostListedProblems);
    expect(summary.problems[1]).toEqual({ code: 'no-name', row: 2 });
  });
});
