import type { OptionsActions, OptionsState } from '../../components/options/options-state.ts';
import { readOpenList } from '../../lib/flows/options/read-open-list.ts';

/** @returns what reads the list that an open page of the portal shows and hands it on like a chosen file. */
export function openPageAction(
  get: () => OptionsState,
  set: (change: Pick<OptionsState, 'importing'>) => void,
  importFile: OptionsActions['importFiles'],
): () => Promise<void> {
  return async () => {
    // A second press would find the right to run scripts given back half-way.
    if (get().importing.phase === 'looking') return;
    set({ importing: { phase: 'looking' } });
    const read = await readOpenList();
    // A file that was dropped meanwhile goes first.
    if (get().importing.phase !== 'looking') return;
    if (!read.ok) set({ importing: { phase: 'no-open-list', error: read.error } });
    else importFile([read.value], get().list.state === 'ready' ? { list: 'own', mode: 'merge' } : undefined);
  };
}
