import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { SidePanel } from '../../../components/sidepanel/SidePanel.tsx';
import type { SidePanelActions, SidePanelState } from '../../../components/sidepanel/sidepanel-state.ts';
import type { ShownFinding } from '../../../lib/rules/shown-finding.ts';

export const now = new Date('2026-11-22T12:03:00').getTime();

export const quiet: SidePanelState = {
  ready: true,
  language: 'en',
  now,
  part: 'record',
  record: { id: null, sheet: 0, values: {}, account: {}, startedAt: null, status: 'open' },
  save: { state: 'idle', at: null },
  evicted: null,
  check: { state: 'idle', findings: [], ignored: [] },
  form: false,
  fill: { phase: 'idle', rows: [], left: [], canUndo: false, last: null, error: null },
  outline: { phase: 'idle', text: '' },
  relationshipLink: null,
  profiles: [],
  activeProfile: null,
  customers: { state: 'nothing-to-ask', list: { state: 'none' }, level: 'none', asked: null, matches: [] },
  tenant: { standing: 'forbidden', question: { asked: [], left: [] }, run: null, stale: false },
  drafts: [],
  elsewhere: {},
  never: null,
  notice: null,
};

export const id = '0b0c1f5e-3c1a-4a57-9d4e-0d6a3f0a1b2c';

/** A record at hand with these values. */
export function withRecord(values: SidePanelState['record']['values']): SidePanelState {
  const account = values as SidePanelState['record']['account'];
  return { ...quiet, record: { ...quiet.record, id, values, account, startedAt: now - 300_000 } };
}

export function finding(change: Partial<ShownFinding> = {}): ShownFinding {
  return {
    id: 'postal-code-format|postalCode|00838',
    rule: 'postal-code-format',
    field: 'postalCode',
    severity: 'error',
    missing: false,
    text: 'Polish postal codes look like 00-838.',
    why: 'The portal checks it.',
    value: '00838',
    fixes: [{ label: '00-838', set: { postalCode: '00-838' }, safe: true }],
    ...change,
  };
}

export function stage() {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const actions = new Proxy({} as Record<string, ReturnType<typeof vi.fn>>, {
    get(target, name: string) {
      target[name] ??= vi.fn();
      return target[name];
    },
  });
  const show = (state: SidePanelState) =>
    act(() => render(<SidePanel state={state} actions={actions as unknown as SidePanelActions} />, root));
  return { root, actions, show };
}

/** The control that the label with this text belongs to; fails the test if there is none. */
export function control<E extends HTMLElement = HTMLInputElement>(root: ParentNode, label: string): E {
  const labels = [...root.querySelectorAll('label')].filter((one) => one.textContent?.trim() === label);
  const [one] = labels;
  if (!one || labels.length > 1) throw new Error(`${labels.length} labels “${label}”`);
  const found = one.htmlFor ? root.querySelector<E>(`[id="${one.htmlFor}"]`) : one.querySelector<E>('input');
  if (!found) throw new Error(`no control for “${label}”`);
  return found;
}

/** What the user does: the control gets the text, and the browser says so. */
export function type(input: HTMLInputElement, text: string): Promise<void> {
  return act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }) as Promise<void>;
}
