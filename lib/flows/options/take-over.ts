import type { ExportedData } from '../../drafts/exported-data.ts';
import { call } from '../../messages/call.ts';
import { dataImport } from '../../messages/surface/data.import.ts';

export type TakenOver =
  | { records: number; listLater: boolean }
  | { importError: 'full' | 'refused' | 'newer-here'; lacking?: number | undefined };

/**
 * Takes an opened export over, in the background: what several surfaces change goes through its one chain.
 * @param generation the list that was staged from the same file; null for none.
 */
export async function takeOver(data: ExportedData, generation: string | null): Promise<TakenOver> {
  const answer = await call(dataImport, { data, generation });
  if (!answer.ok) return { importError: 'refused' };
  if ('records' in answer.value) return answer.value;
  const { why, lacking } = answer.value;
  if (why === 'newer') return { importError: 'newer-here' };
  return { importError: why === 'gone' ? 'refused' : why, lacking };
}
