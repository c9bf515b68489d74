import { type ImportFailure, importFailure, throwIfCancelled } from '../../customers/import-error.ts';
import type { ImportAim, ImportPlan } from '../../customers/import-plan.ts';
import { knownReading } from '../../customers/known-reading.ts';
import { partOf } from '../../customers/list-parts.ts';
import { type CsvLook, lookAtCsv } from '../../customers/look-at-csv.ts';
import type { MergeCounts } from '../../customers/merge-rows.ts';
import { importCustomers } from '../import-customers.ts';
import { metaInForce } from '../list-in-force.ts';

/** `look`: the user is to confirm how the file is read. Nothing is stored until then. */
export type ImportEnd =
  | { look: CsvLook }
  | { read: number; seconds: number; aim: ImportAim; merged: MergeCounts | null; asBefore: boolean }
  | { failure: ImportFailure };

/** A file to import. */
export type ImportAsk = {
  file: File;
  /** What it is for, if the user chose that with it. */
  aim: ImportAim | null;
  /** What was confirmed after a look; then nothing is asked. */
  plan: ImportPlan | null;
  /** `unless-known`: headings that were confirmed before for the aimed list are not asked about again. */
  ask: 'always' | 'unless-known';
};

/**
 * One import as plain data, to cross from a worker to its page. Never throws.
 * @param onPercent told each new whole percent, 0 to 100.
 */
export async function runImport(
  { file, plan, ...how }: ImportAsk,
  signal: AbortSignal,
  onPercent: (percent: number) => void,
): Promise<ImportEnd> {
  let shown = -1;
  const onProgress = (share: number) => {
    const percent = Math.floor(share * 100);
    if (percent !== shown) onPercent(percent);
    shown = percent;
  };
  try {
    const wanted = plan ?? (await planned(file, how, signal));
    if ('look' in wanted) return wanted;
    const { reading, list, mode } = wanted;
    const target = { list, mode };
    const done = await importCustomers(file, { onProgress, signal, reading, aim: target });
    const { read, seconds, merged } = done;
    return { read, seconds, merged, aim: target, asBefore: plan === null };
  } catch (error) {
    return { failure: importFailure(error) };
  }
}

/** @returns the plan that was confirmed before for such a file, or what the user is to look at. */
async function planned(
  file: File,
  { aim, ask }: Pick<ImportAsk, 'aim' | 'ask'>,
  signal: AbortSignal,
): Promise<ImportPlan | { look: CsvLook }> {
  const look = await lookAtCsv(file, signal);
  throwIfCancelled(signal);
  if (!aim || ask === 'always') return { look };
  const meta = await metaInForce();
  const reading = meta.ok && meta.value ? knownReading(look, partOf(meta.value, aim.list)) : undefined;
  return reading ? { ...aim, reading } : { look };
}
