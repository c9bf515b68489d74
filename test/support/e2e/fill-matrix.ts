import type { Page } from 'puppeteer-core';
import type { FieldKey } from '../../../lib/account/field-keys.ts';
import type { FillResult, FillRow } from '../../../lib/account/fill-row.ts';
import { candidatesFor } from '../../../lib/flows/candidates.ts';
import { until } from '../browsers/until.ts';

/** What is filled, and what the application must hold then. */
export const wanted = {
  country: 'US',
  companyName: 'Alpine Ski House LLC',
  addressLine1: '1 Main Street',
  addressLine2: 'Suite 5',
  city: 'Bellevue',
  state: 'WA',
  postalCode: '98004',
  domainPrefix: 'alpineskihouse',
  registrationId: '123456789',
  firstName: 'Anna',
  middleName: 'Maria',
  lastName: 'Nowak',
  email: 'anna@alpine.example',
  phone: '2065550147',
  tags: ['gold', 'north'],
  gdapOptIn: false,
} as const;

/** @returns one row a value, as the background makes them of a record; lists also by the values' other names. */
export const rowsOf = (values: Readonly<Record<string, unknown>>): FillRow[] =>
  Object.entries(values).map(([key, value]) => ({
    key: key as FillRow['key'],
    value: Array.isArray(value) ? [...value] : (value as string | boolean),
    shown: String(value),
    now: '',
    source: 'record',
    candidates: candidatesFor(key as FillRow['key'], String(value), wanted.country),
  }));

export const rows: FillRow[] = rowsOf(wanted);

type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** Sends one of the product's own messages from an extension page, as the side panel does. */
function send<T>(own: Page, name: string, body: unknown): Promise<Reply<T>> {
  return own.evaluate(
    (firstpass, sent) => {
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(m: unknown): unknown } }
      >;
      return (browser ?? chrome)?.runtime.sendMessage({ firstpass, body: sent }) as Promise<Reply<T>>;
    },
    name,
    body,
  );
}

/** Waits for the form of the tab that spoke last. @returns that tab's id. */
export function formTab(own: Page): Promise<number> {
  return until('a form to be recognised', async () => {
    const reply = await send<{ tabId: number | null; form: boolean }>(own, 'surface/tab.state', {
      tabId: null,
    });
    return reply.ok && reply.value.form ? reply.value.tabId : null;
  });
}

/** @returns the step that the product sees in the tab that spoke last. */
export async function stepOfTab(own: Page): Promise<string | null> {
  const reply = await send<{ step: string | null }>(own, 'surface/tab.state', { tabId: null });
  return reply.ok ? reply.value.step : null;
}

async function answered<T>(own: Page, name: string, body: unknown): Promise<T> {
  const reply = await send<T>(own, name, body);
  if (!reply.ok) throw new Error(`${name} answered ${reply.error}`);
  return reply.value;
}

export const fill = (own: Page, tabId: number, given: readonly FillRow[] = rows) =>
  answered<{ results: FillResult[] }>(own, 'surface/page.fill', {
    click: crypto.randomUUID(),
    tabId,
    recordId: null,
    rows: given,
  });

/** @returns the fields that the product sees in the form of that tab. */
export const readTab = (own: Page, tabId: number) =>
  answered<{ present: FieldKey[] }>(own, 'surface/page.read', { tabId });

export const undo = (own: Page, tabId: number) =>
  answered<{ results: FillResult[] }>(own, 'surface/page.undo', { click: crypto.randomUUID(), tabId });
