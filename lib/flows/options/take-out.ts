import { buildCustomerIndex, serialize } from '../../customers/index.ts';
import { metaOf, newestImport, partsOf, recounted } from '../../customers/list-parts.ts';
import type { ExportedData } from '../../drafts/exported-data.ts';
import { lackingForList } from '../../store/list-room.ts';
import { stageCustomerList } from '../../store/staged-list.ts';
import { exportList } from '../export-list.ts';
import { type OpenError, type OpenedList, openExport } from '../open-export.ts';

/** An opened file as the page gets it: a large list stays where it was read. */
export type OpenedFile = {
  data: ExportedData;
  exportedAt: number;
  list: { name: string; rows: number; importedAt: number } | null;
};

/** What the options page asks, with what it gets. All of it is plain data and may take seconds. */
export type TakeOutAsked = {
  open: { file: File; answer: { opened: OpenedFile } | { error: OpenError } };
  stage: { answer: { generation: string } | { error: 'full' | 'refused'; lacking?: number } };
  exportList: { answer: { list: Blob } | { error: 'failed' } };
};
export type TakeOutAsk = { takeOut: 'open'; file: File } | { takeOut: 'stage' } | { takeOut: 'exportList' };

/** Longer names of files are cut, as those of imported lists are. */
const longestName = 255;

/** The heavy part of exporting and importing everything, for a worker. One file at a time. */
export function createTakeOut(): (ask: TakeOutAsk) => Promise<TakeOutAsked[TakeOutAsk['takeOut']]['answer']> {
  let list: OpenedList | null = null;

  async function open(file: File): Promise<TakeOutAsked['open']['answer']> {
    list = null;
    const found = await openExport(file);
    if (!found.ok) return { error: found.error };
    const { data, exportedAt } = found.value;
    list = found.value.list;
    const about = list && {
      name: list.about.name.slice(0, longestName),
      rows: list.rows.length,
      importedAt: newestImport({ ...list.about, rows: 0 }),
    };
    return { opened: { data, exportedAt, list: about } };
  }

  async function stage(): Promise<TakeOutAsked['stage']['answer']> {
    if (!list) return { error: 'refused' };
    const now = Date.now();
    const index = serialize(buildCustomerIndex(list.rows));
    const parts = partsOf({ ...list.about, rows: 0 }).map((part) => ({
      ...part,
      name: part.name.slice(0, longestName),
      // A time to come would keep it for longer than the user chose.
      importedAt: Math.min(part.importedAt, now),
    }));
    const about = metaOf(recounted(parts, list.rows));
    if (!about) return { error: 'refused' };
    const staged = await stageCustomerList({ ...about, index }, now);
    if (staged.ok) return { generation: staged.value.generation };
    if (staged.error === 'full') return { error: 'full', lacking: await lackingForList(index.byteLength) };
    return { error: 'refused' };
  }

  return async (ask) => {
    if (ask.takeOut === 'open') return open(ask.file);
    if (ask.takeOut === 'stage') return stage();
    const made = await exportList();
    return made.ok ? { list: made.value } : { error: 'failed' };
  };
}
