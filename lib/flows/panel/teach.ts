import type { FieldMap, TaughtBox, TaughtKey } from '../../account/field-map.ts';
import { call } from '../../messages/call.ts';
import { mapTeach } from '../../messages/panel/map.teach.ts';
import type { ModelStore, Teaching } from './model.ts';

/** A box that was pointed at, as far as this flow needs it. */
export type Pointed = Omit<Extract<Teaching, { phase: 'choose' }>, 'phase'> & {
  box: TaughtBox | undefined;
  describe(): Pick<TaughtBox, 'traits' | 'nth' | 'of'>;
};

export type TeachPorts = {
  /** Lets the user point at boxes. @returns a function that ends it. */
  pick(on: { over(box: Pointed | null): void; picked(box: Pointed): void; ended(): void }): () => void;
  /** No box is shown as meant any more. */
  clear(): void;
  path(): string;
  /** What is known about this page. */
  boxes(): readonly TaughtBox[];
  /** From now on these count. */
  learn(maps: FieldMap[]): void;
};

export type TeachFlow = {
  begin(): void;
  choose(key: TaughtKey): Promise<void>;
  undo(): Promise<void>;
  end(): void;
};

/** "This box is: City." Point at a box, choose what it is, take it back. */
export function createTeach(model: ModelStore, ports: TeachPorts): TeachFlow {
  let stop = () => {};
  let pointed: Pointed | null = null;
  let last: { remove: string[]; add: TaughtBox[] } | null = null;

  const show = (teaching: Teaching | null) => model.set({ teaching });

  function end(): void {
    stop();
    ports.clear();
    pointed = null;
    if (['pick', 'choose'].includes(model.get().teaching?.phase ?? '')) show(null);
  }

  /** @returns whether it is stored. */
  async function change(remove: string[], add: TaughtBox[]): Promise<boolean> {
    const path = ports.path();
    const answer = await call(mapTeach, { path, remove, add });
    if (answer.ok && 'maps' in answer.value) {
      ports.learn(answer.value.maps);
      return true;
    }
    const why = answer.ok && 'why' in answer.value ? answer.value.why : 'refused';
    show({ phase: 'failed', why });
    if (!answer.ok && answer.error === 'gone') model.set({ gone: true });
    return false;
  }

  return {
    begin() {
      stop();
      show({ phase: 'pick', label: '', now: null });
      stop = ports.pick({
        over: (box) => show({ phase: 'pick', label: box?.label ?? '', now: box?.now ?? null }),
        picked(box) {
          const { label, now, offers } = box;
          if (offers.length === 0) {
            show({ phase: 'pick', label, now, refused: true });
            return;
          }
          stop();
          pointed = box;
          show({ phase: 'choose', label, now, offers });
        },
        ended: end,
      });
    },
    async choose(key) {
      const box = pointed;
      if (!box) return;
      end();
      // A field stands once in a form: whatever was taught to be it before is it no more.
      const gone = ports.boxes().filter((one) => one === box.box || (key !== 'other' && one.key === key));
      const fresh = { ...box.describe(), id: crypto.randomUUID(), key, label: box.label, at: Date.now() };
      const ids = gone.map(({ id }) => id);
      if (!(await change(ids, [fresh]))) return;
      last = { remove: [fresh.id], add: [...gone] };
      show({ phase: 'taught', label: box.label, key });
    },
    async undo() {
      if (!last) return;
      const { remove, add } = last;
      last = null;
      if (await change(remove, add)) show({ phase: 'undone' });
    },
    end,
  };
}
