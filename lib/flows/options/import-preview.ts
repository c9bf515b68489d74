import { settingsUnder } from '../../account/settings-under.ts';
import { rowsInAll } from '../../customers/list-parts.ts';
import type { ImportCounts } from '../../drafts/import-counts.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { readCustomerListMeta } from '../../store/customer-lists.ts';
import { importChange } from '../import-data.ts';
import { readSettings } from '../settings-in-force.ts';
import type { OpenedFile } from './take-out.ts';

const day = 86_400_000;

export type ImportPreview = {
  exportedAt: number;
  counts: ImportCounts;
  list:
    | (NonNullable<OpenedFile['list']> & {
        expired: boolean;
        replaces: { name: string; rows: number } | null;
      })
    | null;
};

/** @returns what taking the file over would do here. It is worked out as the import itself does it; nothing is stored. */
export async function importPreview(
  file: OpenedFile,
  now: number,
): Promise<Result<ImportPreview, 'refused'>> {
  const [change, inForce, { policy }] = await Promise.all([
    importChange(file.data, now),
    readCustomerListMeta(),
    readSettings(),
  ]);
  if (!change.ok) return fail(change.error);
  const { listDays } = settingsUnder(policy, change.value.settings).expiry;
  const replaces = inForce.ok ? { name: inForce.value.name, rows: rowsInAll(inForce.value) } : null;
  const list = file.list && {
    ...file.list,
    expired: file.list.importedAt + listDays * day < now,
    replaces,
  };
  return ok({ exportedAt: file.exportedAt, counts: change.value.counts, list });
}
