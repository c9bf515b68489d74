import { events, store } from './store.ts';

/** What tests may read. The administrator's password is left out: it exists on the page only. */
export interface PortalWindow {
  state(): {
    values: ReturnType<typeof store.read>['values'];
    step: string;
    submitted: { id: string; userName: string } | null;
    rejected: ReturnType<typeof store.read>['rejected'] | null;
    errors: ReturnType<typeof store.errors>;
  };
  events: typeof events;
}

declare global {
  interface Window {
    __portal: PortalWindow;
  }
}

/** Puts the application's state where tests can read it; nothing can be written through it. */
export function exposeState(): void {
  window.__portal = {
    state() {
      const { values, step, created, rejected } = store.read();
      return structuredClone({
        values,
        step,
        submitted: created ? { id: created.id, userName: created.userName } : null,
        rejected: rejected ?? null,
        errors: store.errors(),
      });
    },
    events,
  };
}
