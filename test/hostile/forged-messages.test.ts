import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panel } from '../support/browsers/panel-driver.ts';
import { until } from '../support/browsers/until.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedDatabases, storedItems } from '../support/e2e/stored.ts';
import { customerRows, plantCustomers, planted } from '../support/hostile/planted.ts';
import { say } from '../support/hostile/target.ts';

let stage: Stage;
let own: Page;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  await plantCustomers(stage);
  own = await stage.openOwn('popup.html');
  page = await stage.open('v2/customers/add', '?kit=html');
  // The size of the list comes last; a panel that still waits for it changes of its own accord.
  const list = say('listSize', { count: customerRows.length });
  await panel(page).waitFor((view) => view.buttons.includes(say('fillForm')) && view.text.includes(list));
});
afterAll(() => stage?.close());

const id = '3f0e2d1c-5b6a-4788-9a0b-1c2d3e4f5a6b';
const account = { companyName: customerRows[0]?.[1] };
const rows = [{ key: 'city', value: 'Oslo', shown: 'Oslo', now: '', source: 'record' }];
const draft = null;
/** Each message that only our own pages may send, in a shape that they may send it in. */
const ours: Record<string, unknown> = {
  'surface/customer.find': { account },
  'surface/customers.changed': {},
  'surface/data.delete': {},
  'surface/decisions.change': { remove: [], add: [] },
  'surface/page.fill': { click: id, tabId: 1, recordId: null, rows },
  'surface/page.read': { tabId: 1 },
  'surface/page.undo': { click: id, tabId: 1 },
  'surface/record.delete': { id },
  'surface/record.edit': { id, fields: {}, ticks: {}, ignore: [] },
  'surface/record.restore': { draft, plan: null },
  'surface/record.select': { id, tabId: null },
  'surface/rules.list': {},
  'surface/tab.state': { tabId: null },
  'surface/tenant.cancel': { run: id },
  'surface/tenant.find': { run: id, domain: 'orlik.example' },
};
const toTabs: Record<string, unknown> = {
  'tab/fill.run': { click: id, recordId: null, rows },
  'tab/fill.undo': { click: id },
  'tab/form.read': {},
  'tab/panel.command': { command: 'fill-form' },
};

/** Where our content script runs in that page, which a taken-over renderer could reach. */
interface OurWorld {
  session: CDPSession;
  contextId: number;
}

async function evaluateIn({ session, contextId }: OurWorld, expression: string): Promise<unknown> {
  const options = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Firefox has no door to that place. */
async function openOurWorld(): Promise<OurWorld> {
  const session = await page.createCDPSession();
  const contexts: number[] = [];
  // Frames have a world of ours as well, in which nothing runs.
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.frameId === frameTree.frame.id) contexts.push(context.id);
  });
  await session.send('Runtime.enable');
  return until('our world', async () => {
    for (const contextId of contexts) {
      const found = await evaluateIn({ session, contextId }, 'globalThis.chrome?.runtime?.id').catch(
        () => null,
      );
      if (found === stage.launched.extensionId) return { session, contextId };
    }
    return undefined;
  });
}

const sending = (name: string, body: unknown) =>
  `chrome.runtime.sendMessage(${JSON.stringify({ firstpass: name, body })}).then((answer) => JSON.stringify(answer ?? null))`;

test('the page itself has nobody to send to', async () => {
  const reach = await page.evaluate(() => {
    const api = globalThis as unknown as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
    return [typeof api.chrome?.runtime, typeof api.browser?.runtime];
  });
  expect(reach).toEqual(['undefined', 'undefined']);
});

test('window messages and events of any name change nothing', async () => {
  const before = JSON.stringify(await storedItems(own));
  const shown = await panel(page).text();
  await page.evaluate(
    (names, extensionId) => {
      for (const name of names) {
        const body = { firstpass: name, body: {}, type: name, id: extensionId };
        window.postMessage(body, '*');
        window.postMessage(
          { type: `${extensionId}:panel:wxt:content-script-started`, contentScriptName: 'panel' },
          '*',
        );
        for (const target of [document, window]) {
          target.dispatchEvent(
            new CustomEvent(`${extensionId}:panel:wxt:content-script-started`, { detail: body }),
          );
          target.dispatchEvent(new CustomEvent(name, { detail: body }));
        }
      }
    },
    [...Object.keys(ours), ...Object.keys(toTabs)],
    stage.launched.extensionId,
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await panel(page).text()).toBe(shown);
  expect(await panel(page).count()).toBe(1);
  expect(JSON.stringify(await storedItems(own))).toBe(before);
});

test('no file of the extension loads into a page or a frame of it', async () => {
  const got = await page.evaluate(async (base) => {
    const loaded: string[] = [];
    for (const path of [
      'popup.html',
      'sidepanel.html',
      'options.html',
      'content-scripts/panel.js',
      'background.js',
      'manifest.json',
      'icon/16.png',
    ]) {
      const answer = await fetch(base + path).catch(() => null);
      if (answer?.ok) loaded.push(path);
      const image = new Image();
      const seen = new Promise((done) => {
        image.onload = () => done(true);
        image.onerror = () => done(false);
      });
      image.src = base + path;
      if (await seen) loaded.push(`image ${path}`);
    }
    return loaded;
  }, stage.launched.originOf(''));
  expect(got).toEqual([]);
  const frames = await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
    return new Promise<boolean>((done) => {
      frame.onload = () => {
        let readable = false;
        try {
          readable = (frame.contentDocument?.querySelector('.fp') ?? null) !== null;
        } catch {
          // Another origin: an error page of the browser's own.
        }
        done(readable);
      };
      frame.onerror = () => done(false);
    });
  }, stage.launched.originOf('popup.html'));
  expect(frames).toBe(false);
});

test('a frame of the portal, sandboxed or not, has no panel and no script of ours', async () => {
  const url = `${stage.portal.url}/dashboard/v2/customers/add?kit=html`;
  await page.evaluate(async (address) => {
    for (const sandbox of [null, 'allow-scripts']) {
      const frame = document.createElement('iframe');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      frame.src = address;
      const loaded = new Promise((done) => {
        frame.onload = done;
      });
      document.body.append(frame);
      await loaded;
    }
  }, url);
  const inFrames = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(
      (frame) => frame.contentDocument?.querySelectorAll('firstpass-panel').length ?? 0,
    ),
  );
  expect(inFrames.every((count) => count === 0)).toBe(true);
});

describe('from our content script’s own world', () => {
  let world: OurWorld;
  const inOurWorld = async (expression: string) => String(await evaluateIn(world, expression));
  beforeAll(async () => {
    if (stage.launched.name === 'chromium') world = await openOurWorld();
  });
  const onlyChromium = (name: string, run: () => Promise<void>) =>
    test(name, async ({ skip }) => {
      if (stage.launched.name === 'firefox')
        skip('WebDriver BiDi has no way into a content script’s sandbox');
      await run();
    });

  onlyChromium('what only our own pages may send is refused, and nothing changes', async () => {
    const items = JSON.stringify(await storedItems(own));
    const lists = await storedDatabases(own);
    for (const [name, body] of Object.entries(ours)) {
      const answer = await inOurWorld(sending(name, body));
      expect([name, JSON.parse(answer)]).toEqual([name, { ok: false, error: 'refused' }]);
    }
    expect(JSON.stringify(await storedItems(own))).toBe(items);
    expect(await storedDatabases(own)).toBe(lists);
  });

  onlyChromium('what the background says to tabs is not said by tabs', async () => {
    for (const [name, body] of Object.entries(toTabs)) {
      // Nobody answers it: the background does not serve it, and tabs hear only the background.
      const answer = await inOurWorld(sending(name, body)).catch(() => 'nobody');
      expect([name, ['null', 'nobody'].includes(answer)]).toEqual([name, true]);
    }
  });

  onlyChromium('names and rows come back to no question that it may ask', async () => {
    const seen = account;
    const questions: Record<string, unknown> = {
      'panel/customer.verdict': { account },
      'panel/record.check': { portal: 'practice', account, offered: {}, present: [] },
      'panel/tab.hello': { portal: 'practice', step: 'account-info', form: true, draftId: null, left: null },
      'panel/fill.plan': {
        draftId: null,
        source: 'record',
        chosenDraft: null,
        seen,
        at: 1,
        present: ['companyName', 'domainPrefix'],
      },
      'panel/page.start': {},
    };
    for (const [name, body] of Object.entries(questions)) {
      const answer = await inOurWorld(sending(name, body));
      expect([name, JSON.parse(answer).ok]).toEqual([name, true]);
      for (const word of [planted.customers[1], ...planted.domains]) expect(answer).not.toContain(word);
    }
  });

  onlyChromium('the limit on companies holds for it as well', async () => {
    const levels: string[] = [];
    for (let count = 0; count < 14; count += 1) {
      const body = { account: { companyName: `Firma ${count}` } };
      const answer = await inOurWorld(sending('panel/customer.verdict', body));
      levels.push(JSON.parse(answer).value.level);
    }
    expect(levels.slice(-2)).toEqual(['limited', 'limited']);
  });

  onlyChromium('the customer list is out of its reach', async () => {
    const reached = await inOurWorld(
      `(async () => {
        const names = (await indexedDB.databases()).map(({ name }) => name);
        const tabs = await chrome.storage.session.get(null).catch(() => 'refused');
        const local = await chrome.storage.local.get(null);
        return JSON.stringify({ names, tabs, local });
      })()`,
    );
    expect(JSON.parse(reached)).toMatchObject({ names: [], tabs: 'refused' });
    for (const word of [...planted.customers, ...planted.domains]) expect(reached).not.toContain(word);
  });
});
