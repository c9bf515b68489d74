import type { MapsActions, MapsError, MapsState } from '../../components/options/maps-state.ts';
import type { FieldMap, MapChange } from '../../lib/account/field-map.ts';
import { bringing, importedMaps, mapsFile, openMapsFile } from '../../lib/flows/options/field-maps-file.ts';
import { call } from '../../lib/messages/call.ts';
import { mapsChange } from '../../lib/messages/surface/maps.change.ts';
import { fieldMapsThing } from '../../lib/store/things/field-maps.ts';
import { download } from './download.ts';
import type { Tell } from './teller.ts';

type Set = (change: { maps: MapsState }) => void;
const reversed = (changes: readonly MapChange[]): MapChange[] =>
  changes
    .map(({ remove, add, ...page }) => ({ ...page, remove: add.map(({ id }) => id), add: [] }))
    .reverse();

/** What the list of taught boxes does. Every change goes through the background, all of it or nothing. */
export function mapActions(state: () => { maps: MapsState }, setState: Set, tell: Tell): MapsActions {
  const get = () => state().maps;
  const set = (maps: Partial<MapsState>) => setState({ maps: { ...get(), ...maps } });
  async function change(changes: MapChange[]): Promise<boolean> {
    const answer = await call(mapsChange, { changes });
    if (answer.ok && 'maps' in answer.value) {
      set({ all: answer.value.maps, error: null, preview: null });
      return true;
    }
    const why = answer.ok && 'why' in answer.value ? answer.value.why : 'refused';
    const errors: Record<string, MapsError> = { many: 'many', newer: 'newer-here' };
    set({ error: errors[why] ?? 'refused', preview: null });
    return false;
  }
  const count = (changes: readonly MapChange[]) => changes.reduce((sum, { add }) => sum + add.length, 0);

  return {
    async renameBox({ origin, path }, box, key) {
      const page = { origin, path, remove: [box.id] };
      if (await change([{ ...page, add: [{ ...box, key }] }]))
        tell('maps.renamed', {}, () => void change([{ ...page, add: [box] }]));
    },
    async deleteBoxes(boxes) {
      if (await change(reversed(boxes)))
        tell('maps.deleted', { count: count(boxes) }, () => void change(boxes));
    },
    exportMaps() {
      const { name, content } = mapsFile(get().all, Date.now());
      download(name, content);
      tell('maps.exported', { name });
    },
    async openMaps(file) {
      const opened = await openMapsFile(file);
      if (!opened.ok) return set({ preview: null, error: opened.error });
      const joined = importedMaps(get().all, opened.value);
      if (!joined) return set({ preview: null, error: 'many' });
      set({ error: null, preview: { name: file.name, maps: opened.value, counts: joined.counts } });
    },
    async confirmMaps() {
      const changes = bringing(get().preview?.maps ?? []);
      if (await change(changes)) tell('maps.imported', { count: count(changes) });
    },
    dropMaps: () => set({ preview: null }),
  };
}

/** Shows what is stored now, and whatever is learnt in a page while the options are open. */
export async function followMaps(state: () => { maps: MapsState }, set: Set): Promise<void> {
  const show = (all: FieldMap[]) => set({ maps: { ...state().maps, all } });
  fieldMapsThing.watch(show);
  show((await fieldMapsThing.read()).data);
}
