import { type ImportFailure, importFailure } from '../../customers/import-error.ts';
import { importCustomers } from '../import-customers.ts';

export type ImportEnd = { rows: number; seconds: number } | { failure: ImportFailure };

/**
 * One import as plain data, to cross from a worker to its page. Never throws.
 * @param onPercent told each new whole percent, 0 to 100.
 */
export async function runImport(
  file: File,
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
    const { meta, seconds } = await importCustomers(file, { onProgress, signal });
    return { rows: meta.rows, seconds };
  } catch (error) {
    return { failure: importFailure(error) };
  }
}
