import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { defaultSettings } from '../../../lib/account/settings.ts';
import type { Message } from '../../../lib/messages/message.ts';
import { handle, serve } from '../../../lib/messages/serve.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../lib/messages/{panel,surface,tab}/*.ts', {
  eager: true,
});
const isMessage = (value: unknown): value is Message<unknown, unknown> =>
  typeof value === 'object' && value !== null && 'from' in value && 'request' in value && 'answer' in value;
const messages = Object.values(modules).flatMap((module) => Object.values(module).filter(isMessage));
const table = messages.map((message) => [message.name, message] as const);

const portal = 'https://partner.microsoft.com';
const page = `${portal}/dashboard/v2/customers/add`;
const tab = { id: 7, windowId: 1 };

type Raw = Record<string, unknown>;
type Listener = (raw: unknown, sender: unknown) => Promise<unknown> | undefined;

let own: string;
let panel: Raw;
let ownPage: Raw;
beforeEach(() => {
  own = browser.runtime.getURL('/' as never);
  panel = { id: browser.runtime.id, url: page, origin: portal, frameId: 0, tab };
  ownPage = { id: browser.runtime.id, url: `${own}sidepanel.html`, origin: own.slice(0, -1), tab };
});

/** Serves one message with a handler that only counts. */
function served(message: Message<unknown, unknown>, topIsPortal?: (tabId: number) => Promise<boolean>) {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockClear();
  const run = vi.fn(() => ({}));
  serve([handle(message, run)], (origin) => origin === portal, topIsPortal);
  const listener = add.mock.calls.at(-1)?.[0] as unknown as Listener;
  const send = (body: unknown, sender: Raw) => listener({ firstpass: message.name, body }, sender);
  return { run, send, listener };
}

/** The smallest body that a message takes, found by trying; every message has one of these. */
const uuid = '3f0e2d1c-5b6a-4788-9a0b-1c2d3e4f5a6b';
const bodies: unknown[] = [
  { command: 'fill-form' },
  { id: uuid, fields: {}, ticks: {}, ignore: [] },
  { draft: null, plan: null },
  { click: uuid, tabId: 7, recordId: null, rows: [] },
  { click: uuid, recordId: null, rows: [] },
  { click: uuid, tabId: 7 },
  { click: uuid },
  { draftId: null, source: 'record', chosenDraft: null, seen: {}, at: 1, present: [] },
  { portal: 'practice', account: {}, offered: {}, present: [] },
  { portal: 'practice', step: 'account-info', form: true, draftId: null, left: null },
  { surface: 'options' },
  { id: uuid, bytes: 1 },
  { data: { settings: defaultSettings, drafts: [], plans: [] }, generation: null },
  { at: 1 },
  { before: defaultSettings, after: defaultSettings },
  { level: 'none', list: { state: 'none' } },
  { account: {} },
  { rule: 'email-format', language: 'en' },
  { run: uuid, domain: 'contoso.example' },
  { run: uuid },
  { id: null, tabId: null },
  { path: '/', remove: [], add: [] },
  { changes: [] },
  { run: uuid, domain: 'orlik.example' },
  { run: uuid },
  { id: uuid },
  { tabId: 7 },
  {},
];
const bodyFor = ({ request }: Message<unknown, unknown>) =>
  bodies.find((body) => request.safeParse(body).success);

test('every file of messages holds one message called like the file', () => {
  const names = Object.keys(modules).map((path) => path.replace(/^.*\/messages\/|\.ts$/g, ''));
  expect(messages.map(({ name }) => name).sort()).toEqual(names.sort());
  expect(messages.length).toBeGreaterThan(20);
});

test('what a portal’s tab may send is this and nothing else; names and rows answer to our own pages', () => {
  const open = messages.filter(({ from }) => from.includes('portal-tab')).map(({ name }) => name);
  expect(open.sort()).toEqual([
    'panel/customer.verdict',
    'panel/fill.plan',
    'panel/map.teach',
    'panel/page.start',
    'panel/place.change',
    'panel/record.check',
    'panel/room.make',
    'panel/surface.open',
    'panel/tab.hello',
  ]);
});

describe.each(table)('%s', (_name, message) => {
  test('is answered to those it names', async () => {
    const { run, send } = served(message);
    const body = bodyFor(message);
    expect(body).toBeDefined();
    for (const [who, sender] of [
      ['portal-tab', panel],
      ['extension-page', ownPage],
    ] as const) {
      run.mockClear();
      const answer = await send(body, sender);
      const may = message.from.includes(who);
      expect([who, answer]).toEqual([who, may ? { ok: true, value: {} } : { ok: false, error: 'refused' }]);
      expect(run).toHaveBeenCalledTimes(may ? 1 : 0);
    }
  });

  test('is refused to everybody else', async () => {
    const { run, send } = served(message);
    const forged: Record<string, Raw> = {
      'another extension': { ...panel, id: 'other@example.org' },
      'no id': { ...panel, id: undefined },
      'a frame of a page that is no portal': { ...panel, frameId: 3 },
      'a frame that is not said': { ...panel, frameId: undefined },
      'a sandboxed frame of the portal': { ...panel, origin: 'null' },
      'a sandboxed frame of ours': { ...ownPage, origin: 'null' },
      'another site': { ...panel, origin: 'https://partner.microsoft.com.example.org' },
      'another site with the portal’s address': { ...panel, origin: 'https://example.org' },
      'a site that names our page': { ...panel, origin: 'https://example.org', url: ownPage.url },
      'an address that begins like ours': {
        ...panel,
        origin: undefined,
        url: `${own.slice(0, -1)}x/page.html`,
      },
      'no tab': { ...panel, tab: undefined },
      'a tab without id': { ...panel, tab: {} },
      'no address at all': { id: panel.id, frameId: 0, tab },
      nobody: {},
    };
    for (const [who, sender] of Object.entries(forged)) {
      expect([who, await send(bodyFor(message), sender)]).toEqual([who, { ok: false, error: 'refused' }]);
    }
    expect(run).not.toHaveBeenCalled();
  });

  test('is answered to a frame of a portal if the tab shows one', async () => {
    const tabs: number[] = [];
    const { run, send } = served(message, async (tabId) => tabs.push(tabId) > 0);
    const may = message.from.includes('portal-tab');
    const answer = await send(bodyFor(message), { ...panel, frameId: 3 });
    expect(answer).toEqual(may ? { ok: true, value: {} } : { ok: false, error: 'refused' });
    expect(run).toHaveBeenCalledTimes(may ? 1 : 0);
    expect(tabs).toEqual(may ? [tab.id] : []);
    run.mockClear();
    for (const origin of ['null', 'https://example.org'])
      await send(bodyFor(message), { ...panel, frameId: 3, origin });
    const { send: underStranger, run: never } = served(message, async () => false);
    expect(await underStranger(bodyFor(message), { ...panel, frameId: 3 })).toEqual({
      ok: false,
      error: 'refused',
    });
    expect([run.mock.calls, never.mock.calls]).toEqual([[], []]);
  });

  test('is refused in another shape', async () => {
    const { run, send } = served(message);
    const sender = message.from.includes('portal-tab') ? panel : ownPage;
    const wrong: unknown[] = [undefined, null, 7, 'text', [], () => {}];
    for (const body of wrong) expect(await send(body, sender)).toEqual({ ok: false, error: 'bad-request' });
    expect(run).not.toHaveBeenCalled();
  });

  test('a body’s __proto__ reaches no handler and no prototype', async () => {
    const { run, send } = served(message);
    const sender = message.from.includes('portal-tab') ? panel : ownPage;
    const text = JSON.stringify(bodyFor(message));
    const body = JSON.parse(`${text.slice(0, -1)}${text === '{}' ? '' : ','}"__proto__":{"polluted":1}}`);
    await send(body, sender);
    const given = (run.mock.calls as unknown[][])[0]?.[0] as object | undefined;
    if (given) {
      expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
      expect(Object.hasOwn(given, '__proto__')).toBe(false);
    }
    expect('polluted' in {}).toBe(false);
  });
});

test('a map inside a body takes no __proto__ either', () => {
  const record = messages.find(({ name }) => name === 'surface/record.edit') as Message<unknown, unknown>;
  const body = JSON.parse(
    `{"id":"${uuid}","fields":{},"ticks":{"__proto__":{"done":true,"at":1}},"ignore":[]}`,
  );
  const parsed = record.request.safeParse(body);
  const { ticks } = (parsed.success ? parsed.data : { ticks: {} }) as { ticks: object };
  expect(Object.getPrototypeOf(ticks)).toBe(Object.prototype);
  expect('done' in ticks).toBe(false);
});

test('what is no envelope of ours, or of no known name, is left to others', () => {
  const { listener, run } = served(messages[0] as Message<unknown, unknown>);
  for (const raw of [null, 'text', { firstpass: 7, body: {} }, { firstpass: 'toString', body: {} }, {}]) {
    expect(listener(raw, panel)).toBeUndefined();
  }
  expect(run).not.toHaveBeenCalled();
});

test('a handler that throws tells the sender nothing but that it failed', async () => {
  const secret: Message<unknown, unknown> = {
    name: 'x',
    from: ['portal-tab'],
    request: z.any(),
    answer: z.any(),
  };
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener').mockClear();
  serve(
    [
      handle(secret, () => {
        throw new Error('Kowalski');
      }),
    ],
    (origin) => origin === portal,
  );
  const listener = add.mock.calls.at(-1)?.[0] as unknown as Listener;
  expect(await listener({ firstpass: 'x', body: {} }, panel)).toEqual({ ok: false, error: 'failed' });
});
