import { useSyncExternalStore } from 'react';
import { countryOf } from '../../countries/country.ts';
import { checkValues, type Errors } from './check.ts';
import { forgetLater } from './forget.ts';
import { emptyValues, type TextKey, type ValueKey, type Values } from './values.ts';

export interface ServerError {
  correlationId: string;
  errors: { code: string; message: string; field?: string }[];
}

export interface Created {
  id: string;
  userName: string;
  password: string;
}

export interface State {
  values: Values;
  /** Fields that were left at least once; only these show their error. */
  touched: ReadonlySet<string>;
  step: string;
  rejected?: ServerError;
  created?: Created;
}

export interface PortalEvent {
  kind: 'change' | 'step' | 'rejected' | 'created' | 'reset' | 'emptied';
  field?: string;
  value?: unknown;
}

/** Everything that happened, oldest first; read by tests. */
export const events: PortalEvent[] = [];
const listeners = new Set<() => void>();
const fresh = (): State => ({ values: emptyValues(), touched: new Set(), step: '' });
let state = fresh();

function change(part: Partial<State>, event?: PortalEvent): void {
  state = { ...state, ...part };
  if (event) events.push(event);
  for (const listener of listeners) listener();
}

export const store = {
  read: (): State => state,
  errors: (): Errors => checkValues(state.values),
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Takes a value. Another country drops what its form has no field for, as the real form does. */
  set<K extends ValueKey>(field: K, value: Values[K]): void {
    const values = { ...state.values, [field]: value };
    if (field === 'country') {
      const country = countryOf(values.country);
      const fits =
        country?.states?.some((entry) => entry.value === values.state) ?? country?.state === 'text';
      if (!fits) values.state = '';
      if (country?.postal === 'none') values.postalCode = '';
    }
    change({ values }, { kind: 'change', field, value });
    forgetLater(field, (texts) => change({ values: { ...state.values, ...texts } }, { kind: 'emptied' }));
  },
  touch: (field: TextKey | 'orderLines') => change({ touched: new Set(state.touched).add(field) }),
  step(step: string): void {
    if (step !== state.step) change({ step }, { kind: 'step', value: step });
  },
  reject: (rejected: ServerError) =>
    change({ rejected }, { kind: 'rejected', value: rejected.errors.map((error) => error.code) }),
  create: (created: Created) =>
    change({ created, rejected: undefined }, { kind: 'created', value: created.id }),
  reset: () => change({ ...fresh(), rejected: undefined, created: undefined }, { kind: 'reset' }),
};

/** The state, kept up to date. */
export function useStore(): State {
  return useSyncExternalStore(store.subscribe, store.read);
}
