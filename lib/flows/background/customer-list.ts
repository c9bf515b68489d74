import { type CustomerIndex, deserialize, readyNames } from '../../customers/index.ts';
import type { ListState } from '../../customers/verdict.ts';
import { readCustomerList } from '../../store/customer-lists.ts';
import { lostList } from '../lost-list.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { settleStaged } from '../settle-staged.ts';

const day = 86_400_000;

export type LoadedList = { state: ListState; index: CustomerIndex | null };

/** The customer list in force, read once a wake of the background. */
export type CustomerList = {
  /** What is known now; `loading` until the first read has ended. */
  state(): ListState;
  index(): CustomerIndex | null;
  /** Resolves when the list is read and can be asked for equal keys; never rejects. */
  ready(): Promise<LoadedList>;
  /** Resolves when it can be asked for similar names, too; never rejects. */
  searchable(): Promise<LoadedList>;
  /** A list was imported, deleted or expired: the next question reads anew. */
  drop(): void;
};

async function load(): Promise<LoadedList> {
  // An import that was cut off after its records came brings its list first.
  await settleStaged(Date.now());
  const [found, settings] = await Promise.all([readCustomerList(), settingsInForce()]);
  if (!found.ok) {
    if (found.error !== 'none') return { state: { state: 'unavailable' }, index: null };
    const lost = await lostList(settings.expiry.listDays, Date.now());
    return { state: lost ?? { state: 'none' }, index: null };
  }
  const { meta, index } = found.value;
  const expiresAt = meta.importedAt + settings.expiry.listDays * day;
  // An expired list is not asked any more; the alarm removes it.
  if (expiresAt < Date.now()) return { state: { state: 'none' }, index: null };
  try {
    const { rows, importedAt, name } = meta;
    return { state: { state: 'ready', rows, importedAt, expiresAt, name }, index: deserialize(index) };
  } catch {
    return { state: { state: 'unavailable' }, index: null };
  }
}

/** Lets messages in between two parts of the work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

async function makeSearchable(list: LoadedList): Promise<LoadedList> {
  if (!list.index) return list;
  for (const parts = readyNames(list.index); !parts.next().done; ) await breathe();
  return list;
}

export function createCustomerList(): CustomerList {
  let searching: Promise<LoadedList> | null = null;
  let loading: Promise<LoadedList> | null = null;
  let loaded: LoadedList | null = null;
  const list: CustomerList = {
    state: () => loaded?.state ?? { state: 'loading' },
    index: () => loaded?.index ?? null,
    ready() {
      if (!loading) {
        const mine = load().then((result) => {
          // A list dropped while it was being read must not come back.
          if (loading === mine) loaded = result;
          return result;
        });
        loading = mine;
      }
      return loading;
    },
    searchable() {
      searching ??= list.ready().then(makeSearchable);
      return searching;
    },
    drop() {
      loading = null;
      searching = null;
      loaded = null;
    },
  };
  return list;
}
