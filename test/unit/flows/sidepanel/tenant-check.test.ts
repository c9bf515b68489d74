import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Account } from '../../../../lib/account/account.ts';
import { defaultSettings } from '../../../../lib/account/settings.ts';
import { tenantAnswers } from '../../../../lib/flows/background/tenant-answers.ts';
import { createModel } from '../../../../lib/flows/sidepanel/model.ts';
import {
  createTenantCheck,
  showTenantStanding,
  tenantShown,
} from '../../../../lib/flows/sidepanel/tenant-check.ts';
import { lookupOrigins } from '../../../../lib/lookups/lookup.ts';
import { settingsThing } from '../../../../lib/store/things/settings.ts';
import { fetchLedTo } from '../../../support/lookups/led-to.ts';
import { type SignInService, startSignInService } from '../../../support/lookups/sign-in-server.ts';
import { type MemoryPermissions, memoryPermissions } from '../../../support/unit/memory-permissions.ts';

const tenantId = '6f1e1f0a-3c1a-4a57-9d4e-0d6a3f0a1b2c';
const orlik = { website: 'https://orlik.pl', email: 'anna@gmail.com', domainPrefix: 'orlik' };
const domains = ['orlik.pl', 'orlik.onmicrosoft.com'];

let service: SignInService;
let permissions: MemoryPermissions;
beforeAll(async () => {
  service = await startSignInService();
});
afterAll(() => service.close());
beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'firstpass' });
  permissions = memoryPermissions();
  permissions.granted.add(`${lookupOrigins['microsoft-tenant']}/*`);
  await settingsThing.write({
    ...defaultSettings,
    lookups: ['microsoft-tenant'],
    partner: { ...defaultSettings.partner, domains: ['partner.pl'] },
  });
  service.asked = [];
  service.domains = {};
  service.trouble = null;
  vi.stubGlobal('fetch', fetchLedTo(service));
  serveTenants();
});
afterEach(() => vi.unstubAllGlobals());

/** The real answers of the background, asked through the browser's messages. */
function serveTenants(): void {
  const answers = tenantAnswers();
  const answerTo = async (envelope: { firstpass: string; body: unknown }) => {
    const answer = answers.find(({ message }) => message.name === envelope.firstpass);
    const request = answer?.message.request.safeParse(envelope.body);
    if (!answer || !request?.success) return { ok: false, error: 'bad-request' };
    return { ok: true, value: await answer.run(request.data, {} as never) };
  };
  const listener = (
    envelope: { firstpass: string; body: unknown },
    _sender: unknown,
    reply: (a: unknown) => void,
  ) => {
    void answerTo(envelope).then(reply);
    return true;
  };
  fakeBrowser.runtime.onMessage.addListener(listener as never);
}

async function begin(account: Partial<Account> = orlik) {
  const model = createModel(() => {});
  let number = 0;
  const check = createTenantCheck(model, () => `run ${++number}`);
  const show = (next: Partial<Account>, id = 'a') =>
    model.set({ record: { ...model.get().record, id, account: next } });
  show(account);
  await showTenantStanding(model);
  return { model, check, show, shown: () => tenantShown(model.get()) };
}

const states = (answers: Record<string, { state: string }> = {}) =>
  Object.fromEntries(Object.entries(answers).map(([domain, { state }]) => [domain, state]));

test('nothing is asked before the press, and then the domains only', async () => {
  const { check, shown } = await begin();
  expect(shown()).toMatchObject({ standing: 'on', run: null, stale: false });
  expect(shown().question.left).toEqual([{ domain: 'gmail.com', why: 'free-mail' }]);
  expect(service.asked).toEqual([]);
  service.domains['orlik.pl'] = { tenantId, name: 'Orlik' };
  await check.start();
  expect(shown().run).toMatchObject({ state: 'done' });
  expect(states(shown().run?.answers)).toEqual({ 'orlik.pl': 'tenant', 'orlik.onmicrosoft.com': 'none' });
  expect(shown().run?.answers['orlik.pl']).toMatchObject({ tenantId, name: 'Orlik' });
  expect(service.asked.map(({ url }) => url).sort()).toEqual(
    domains
      .flatMap((domain) => [
        `/getuserrealm.srf?login=nobody@${domain}&json=1`,
        `/${domain}/.well-known/openid-configuration`,
      ])
      .sort(),
  );
  expect(JSON.stringify(service.asked)).not.toMatch(/anna|gmail/);
});

test.each(['off', 'forbidden', 'not allowed'] as const)('%s: nothing is asked', async (why) => {
  if (why === 'off') await settingsThing.write(defaultSettings);
  if (why === 'forbidden') await fakeBrowser.storage.managed.set({ forbiddenLookups: ['*'] });
  if (why === 'not allowed') permissions.granted.clear();
  const { check, shown } = await begin();
  expect(shown().standing).toBe(why === 'forbidden' ? 'forbidden' : 'off');
  await check.start();
  expect(service.asked).toEqual([]);
});

test('taken back after the panel read it: the background asks nothing and says so', async () => {
  const { check, shown } = await begin();
  permissions.granted.clear();
  await check.start();
  expect(Object.values(shown().run?.answers ?? {}).map(({ why }) => why)).toEqual(['off', 'off']);
  expect(service.asked).toEqual([]);
});

test('answers come one by one, and a press meanwhile begins anew', async () => {
  const { check, shown, model } = await begin();
  const held: (() => void)[] = [];
  service.trouble = (request, response) => {
    if (!request.url?.includes('onmicrosoft')) return false;
    held.push(() => response.writeHead(503).end());
    return true;
  };
  const started = check.start();
  await expect.poll(() => states(shown().run?.answers)).toEqual({ 'orlik.pl': 'none' });
  expect(shown().run?.state).toBe('running');
  service.trouble = null;
  const first = model.get().tenant.run?.id;
  await check.start();
  for (const end of held) end();
  await started;
  expect(model.get().tenant.run?.id).not.toBe(first);
  expect(shown().run?.state).toBe('done');
  expect(states(shown().run?.answers)).toEqual({ 'orlik.pl': 'none', 'orlik.onmicrosoft.com': 'none' });
});

test('cancelled: the questions are broken off, what had come stays, nothing comes after it', async () => {
  const { check, shown } = await begin();
  let closed = 0;
  service.trouble = (request, response) => {
    if (!request.url?.includes('onmicrosoft')) return false;
    response.on('close', () => closed++);
    return true;
  };
  const started = check.start();
  await expect.poll(() => states(shown().run?.answers)).toEqual({ 'orlik.pl': 'none' });
  await expect.poll(() => service.asked.length).toBe(4);
  check.cancel();
  expect(shown().run?.state).toBe('cancelled');
  await started;
  await expect.poll(() => closed).toBe(2);
  expect(shown().run?.state).toBe('cancelled');
  expect(states(shown().run?.answers)).toEqual({ 'orlik.pl': 'none' });
});

test('a record that changed its domains marks the answers; another record shows none of them', async () => {
  const { check, shown, show } = await begin();
  await check.start();
  show({ ...orlik, companyName: 'Orlik', city: 'Łódź' });
  expect(shown().stale).toBe(false);
  show({ ...orlik, website: 'kos.pl' });
  expect(shown().stale).toBe(true);
  show(orlik, 'b');
  expect(shown()).toMatchObject({ run: null, stale: false });
  show(orlik);
  expect(shown().stale).toBe(false);
  expect(shown().run?.state).toBe('done');
});

test('a background that does not answer is said to be ours, not Microsoft’s', async () => {
  const { check, shown } = await begin();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  await check.start();
  expect(Object.values(shown().run?.answers ?? {}).map(({ why }) => why)).toEqual(['no-answer', 'no-answer']);
});

test('a page of a portal can’t ask', async () => {
  const [find] = tenantAnswers();
  expect(find?.message.from).toEqual(['extension-page']);
});
