import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsBook } from '../../lib/texts/fields.ts';
import { optionsBook } from '../../lib/texts/options.ts';
import { speaker } from '../../lib/texts/say.ts';
import { sidepanelBook } from '../../lib/texts/sidepanel.ts';
import { tenantBook } from '../../lib/texts/tenant.ts';
import { browserUnderTest, builtExtension } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { accessibilityFaults, setColorScheme } from '../support/e2e/accessibility.ts';
import { type OwnPage, ownPage } from '../support/e2e/own-page.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { lookupBuild } from '../support/lookups/lookup-build.ts';
import { type SignInService, startSignInService } from '../support/lookups/sign-in-server.ts';

/**
 * From a fresh installation to an answer and back. Chromium lets no test answer its question, so there the host is
 * allowed by the build; Firefox is asked and answers yes by a preference.
 */
const say = speaker(tenantBook, 'en');
const side = speaker(sidepanelBook, 'en');
const options = speaker(optionsBook, 'en');
const fields = speaker(fieldsBook, 'en');
const firefox = browserUnderTest() === 'firefox';
const tenantId = '6f1e1f0a-3c1a-4a57-9d4e-0d6a3f0a1b2c';
const name = options('lookups.microsoft-tenant');
const turnOn = options('lookups.turnOn.name', { name });
const turnOff = options('lookups.turnOff.name', { name });

let service: SignInService;
let build: string;
let stage: Stage;
let own: OwnPage;
let beside: OwnPage;
beforeAll(async () => {
  service = await startSignInService();
  build = lookupBuild(builtExtension(browserUnderTest()), service.origin, !firefox);
  stage = await openStage({ extensionDir: build });
  beside = ownPage(await stage.openOwn('sidepanel.html#record'));
  own = ownPage(await stage.openOwn('options.html#lookups'));
});
afterAll(async () => {
  await stage?.close();
  await service?.close();
  rmSync(build, { recursive: true, force: true });
});

const host = () => new URL(service.origin).host;
const existing = new RegExp(`^${side('tab.existing')}`);
const addresses = () => service.asked.map(({ url }) => url).sort();

test('it is off at first, says so in a line, and nothing is asked', async () => {
  await beside.page.bringToFront();
  await beside.field(fields('website')).type('https://www.orlik.pl/kontakt');
  await beside.field(fields('domainPrefix')).type('orlik');
  await beside.press(existing);
  await beside.shows(say('off'));
  await beside.hides(say('lookUp'));
  await own.shows(options('lookups.off'), options('lookups.intro'));
  expect(service.asked).toEqual([]);
});

test('switched on in the options it is offered at once, with what would be sent', async () => {
  await own.press(turnOn);
  await own.shows(options('lookups.microsoft-tenant.switchedOn'), options('lookups.turnOff'));
  await beside.shows(say('intro'), 'orlik.pl', 'orlik.onmicrosoft.com');
  expect(service.asked).toEqual([]);
});

test('a press made by a script is none', async () => {
  await beside.page.evaluate((label) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((one) => one.textContent === label);
    if (!button) throw new Error(`no button ${label}`);
    button.click();
  }, say('lookUp'));
  await beside.shows(say('intro'));
  expect(service.asked).toEqual([]);
});

test('a press asks about the domains, and nothing tells who asks', async () => {
  service.domains['orlik.pl'] = { tenantId, name: 'Orlik Sp. z o.o.' };
  await beside.press(say('lookUp'));
  await beside.shows(
    say('company.named', { domain: 'orlik.pl', name: 'Orlik Sp. z o.o.' }),
    say('company.advice'),
    tenantId,
    say('prefix.none', { domain: 'orlik.onmicrosoft.com' }),
    say('answered', { host: host(), when: '' }).trim(),
  );
  expect(addresses()).toEqual([
    '/getuserrealm.srf?login=nobody@orlik.onmicrosoft.com&json=1',
    '/getuserrealm.srf?login=nobody@orlik.pl&json=1',
    '/orlik.onmicrosoft.com/.well-known/openid-configuration',
    '/orlik.pl/.well-known/openid-configuration',
  ]);
  for (const { headers } of service.asked)
    for (const header of ['cookie', 'referer', 'authorization']) expect(headers[header]).toBeUndefined();
});

test.each(['light', 'dark'] as const)(
  'answers and options have no accessibility fault, %s',
  async (scheme) => {
    for (const { page } of [beside, own]) {
      await setColorScheme(stage.launched, page, scheme);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  },
);

test('a record that changed marks the answers', async () => {
  await beside.press(side('tab.record'));
  await beside.field(fields('website')).type('kos.pl');
  await beside.press(existing);
  await beside.shows(say('stale.title'), 'kos.pl');
});

test('what goes wrong is said, with what to do', async () => {
  service.trouble = (_request, response) => {
    response.writeHead(429).end();
    return true;
  };
  await beside.press(say('lookUp.again'));
  await beside.shows(say('unclear', { domain: 'kos.pl' }), say('why.busy'));
  service.trouble = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>');
    return true;
  };
  await beside.press(say('lookUp.again'));
  await beside.shows(say('why.unreadable'));
});

test('it survives a background that is stopped, and can be cancelled', async () => {
  service.trouble = null;
  await stage.launched.stopWorker();
  await beside.press(say('lookUp.again'));
  await beside.shows(say('company.none', { domain: 'kos.pl' }));
  let closed = 0;
  service.trouble = (_request, response) => {
    response.on('close', () => closed++);
    return true;
  };
  service.asked = [];
  await beside.press(say('lookUp.again'));
  await beside.shows(say('running.none', { host: host() }));
  await until('the questions to arrive', () => service.asked.length === 4);
  await beside.press(say('cancel'));
  await beside.shows(say('cancelled'));
  await until('the questions to be broken off', () => closed === 4);
  service.trouble = null;
});

test('switched off it is gone from the side panel, and the permission is given back', async () => {
  await own.press(turnOff);
  await own.shows(options('lookups.microsoft-tenant.switchedOff'), options('lookups.turnOn'));
  await beside.shows(say('off'));
  if (firefox) await until('the permission to be gone', async () => !(await allowed()));
});

test.runIf(firefox)('taken by the browser it is off, and stays off when it is given again', async () => {
  await own.press(turnOn);
  await own.shows(options('lookups.turnOff'));
  await beside.shows(say('intro'));
  await own.page.evaluate(async (pattern) => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove(what: object): Promise<boolean> } };
    };
    await browser.permissions.remove({ origins: [pattern] });
  }, pattern());
  await own.shows(options('lookups.turnOn'));
  await beside.shows(say('off'));
});

const pattern = () => `http://${new URL(service.origin).hostname}/*`;

/** @returns what the browser itself says. */
const allowed = () =>
  own.page.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { contains(what: object): Promise<boolean> } };
    };
    return browser.permissions.contains({ origins: [wanted] });
  }, pattern());
