import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { PanelActions, PanelState } from '../../../components/panel/panel-state.ts';
import type { FieldKey } from '../../../lib/account/field-keys.ts';
import type { ShownFinding } from '../../../lib/rules/shown-finding.ts';
import { enFields } from '../../../lib/texts/en/fields.ts';
import { panelBook } from '../../../lib/texts/panel.ts';
import { languageFor, speaker } from '../../../lib/texts/say.ts';

export const now = new Date(2026, 4, 12, 12, 5).getTime();
export const day = 24 * 60 * 60 * 1000;

export const readyList = {
  state: 'ready' as const,
  rows: 12_418,
  importedAt: now - 3 * day,
  expiresAt: now + 87 * day,
  name: 'Customers.csv',
};

export const calm: PanelState = {
  side: 'right',
  collapsed: false,
  status: 'working',
  step: 'account-info',
  language: 'en',
  checking: false,
  findings: [],
  ignored: 0,
  draft: { state: 'saved', at: now - 60_000 },
  verdict: { level: 'none', list: readyList },
  openDrafts: 0,
  preview: null,
  filling: null,
  lastFill: null,
  covered: false,
  sidePanelHint: 'none',
  fieldNames: enFields,
  onPage: ['companyName', 'registrationId', 'addressLine1', 'postalCode', 'city', 'email', 'phone'],
  now,
};

export function finding(field: FieldKey, more: Partial<ShownFinding> = {}): ShownFinding {
  return {
    id: `${field}-${more.text ?? ''}`,
    rule: 'some-rule',
    field,
    severity: 'error',
    missing: false,
    text: 'Something is wrong.',
    why: '',
    value: 'value',
    fixes: [],
    ...more,
  };
}

export const postalCode = finding('postalCode', {
  text: 'Polish postal codes look like 00-838.',
  value: '00838',
  evidence: '00838',
  fixes: [{ label: '00-838', set: { postalCode: '00-838' }, safe: true }],
});
export const shortened = finding('companyName', {
  severity: 'warning',
  text: 'A shortened word.',
  why: 'Vetting compares with the register.',
  value: 'Przeds. Handlowe Nowak',
  evidence: 'Przeds.',
  fixes: [
    {
      label: 'Przedsiębiorstwo Handlowe Nowak',
      set: { companyName: 'Przedsiębiorstwo Handlowe Nowak' },
      safe: false,
    },
  ],
});
export const personNumber = finding('registrationId', {
  text: 'This is a person’s number.',
  value: '44051401359',
});
export const empty = (field: FieldKey) => finding(field, { missing: true, value: '', text: 'Required.' });

const names = [
  'fix',
  'applySafeFixes',
  'goToField',
  'ignore',
  'openPreview',
  'chooseDraft',
  'toggleRows',
  'closePreview',
  'fill',
  'undoFill',
  'openSidePanel',
  'openSidePanelTab',
  'toggleCollapsed',
  'moveSide',
  'pause',
] as const satisfies readonly (keyof PanelActions)[];

/** Puts the panel into a document of its own; `show` changes what it shows. */
export function stage() {
  document.body.innerHTML = '<input id="of-the-page"><div id="host"></div>';
  const host = document.querySelector('#host') as HTMLElement;
  const on = Object.fromEntries(names.map((name) => [name, vi.fn()])) as Record<
    (typeof names)[number],
    ReturnType<typeof vi.fn>
  >;
  const show = (change: Partial<PanelState>) => {
    const state = { ...calm, ...change };
    const say = speaker(panelBook, languageFor(state.language));
    act(() => render(<Panel state={state} on={on as unknown as PanelActions} say={say} />, host));
    return host;
  };
  return { host, on, show };
}

export const click = (element: HTMLElement) => act(() => element.click());
