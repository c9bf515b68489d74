import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { noMaps } from '../../../components/options/maps-state.ts';
import { Options } from '../../../components/options/Options.tsx';
import type { OptionsActions, OptionsState } from '../../../components/options/options-state.ts';
import { defaultSettings } from '../../../lib/account/settings.ts';
import { ruleFacts } from '../../../lib/flows/rule-facts.ts';

export const now = new Date('2026-11-22T12:03:00').getTime();
export const day = 86_400_000;

export const start: OptionsState = {
  ready: true,
  language: 'en',
  browserLanguage: 'en',
  now,
  part: 'defaults',
  settings: defaultSettings,
  managed: { policy: {}, refused: [] },
  settingsBroken: false,
  setAside: 0,
  newer: 0,
  closed: [],
  reachable: [],
  save: { state: 'idle', at: null },
  list: { state: 'none' },
  importing: { phase: 'idle' },
  decisions: [],
  rows: null,
  records: 2,
  data: { preview: null, importError: null, busy: null },
  maps: noMaps,
  rules: { facts: ruleFacts(), explained: {} },
  notice: null,
};

export const readyList: OptionsState['list'] = {
  state: 'ready',
  expiresAt: now + 90 * day,
  meta: {
    generation: 'a',
    name: 'Customers.csv',
    importedAt: now,
    rows: 12_418,
    columns: [
      { index: 0, heading: 'Nazwa firmy', readAs: 'name', by: 'heading' },
      { index: 1, heading: '', readAs: 'tenantId', by: 'content' },
      { index: 2, heading: 'Licencje', readAs: null, by: 'none' },
    ],
    problemCounts: { 'no-name': 3 },
    problems: [17, 408, 9122].map((row) => ({ code: 'no-name', row })),
  },
};

/** Shows the options and takes every settings change over at once, as the page does. */
export function stage() {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  let state = start;
  const spies: Record<string, ReturnType<typeof vi.fn>> = {
    change: vi.fn((settings: OptionsState['settings']) => show({ ...state, settings })),
  };
  const actions = new Proxy(spies, {
    get(target, name: string) {
      target[name] ??= vi.fn();
      return target[name];
    },
  });
  function show(next: OptionsState): void {
    state = next;
    void act(() => render(<Options state={state} actions={actions as unknown as OptionsActions} />, root));
  }
  return { root, actions, show, settings: () => state.settings };
}

/** What the user does with a list of choices. */
export function choose(select: HTMLSelectElement, value: string): void {
  void act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export function press(button: HTMLElement): void {
  void act(() => button.click());
}
