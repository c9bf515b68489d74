import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { panelBook } from '../../lib/texts/panel.ts';
import { speaker } from '../../lib/texts/say.ts';
import { panel } from '../support/browsers/panel-driver.ts';
import { portalField } from '../support/browsers/portal-driver.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';
import { until } from '../support/browsers/until.ts';
import { fill, formTab, undo, wanted } from '../support/e2e/fill-matrix.ts';
import { accepted, untilAccepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';
import { restoreInto } from '../support/survival/restore.ts';

const say = speaker(panelBook, 'en');

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage({ viewport: { width: 1280, height: 900 } });
  own = await stage.openOwn('sidepanel.html');
});
afterAll(() => stage?.close());

/** @returns the frame in which the application runs. */
const frameIn = (page: Page): Promise<Frame> =>
  until('the application in the frame', async () => {
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    return (await frame?.evaluate(() => '__portal' in window)) ? frame : undefined;
  });

describe.each(['he', 'html'])('a form in a frame of the same origin, kit %s', (kit) => {
  let page: Page;
  let frame: Frame;
  beforeAll(async () => {
    page = await stage.open('v2/customers/add', `?frame=same&kit=${kit}`);
    frame = await frameIn(page);
  });
  afterAll(() => page.close());

  test('is checked as it is typed, by the panel of the page around', async () => {
    await portalField(frame, 'Company').type('ACME HOLD. Ltd');
    await panel(page).waitFor((view) => view.findings.length > 0);
    await until('a mark', async () => (await panel(page).marks()) > 0);
    expect(await panel(frame).count()).toBe(0);
    expect(JSON.stringify(await storedItems(own))).toContain('ACME HOLD. Ltd');
  });

  test('can be gone to from the panel', async () => {
    await panel(page).click(/^Go to field: City/);
    await page.keyboard.type('Bergen');
    await untilAccepted(page, { city: 'Bergen' });
  });

  test('is filled and given back', async () => {
    const tab = await formTab(own);
    const before = await accepted(page);
    const { results } = await fill(own, tab);
    expect(results.filter(({ written }) => !written)).toEqual([]);
    expect(await accepted(page)).toMatchObject(wanted);
    await undo(own, tab);
    await untilAccepted(page, { companyName: before.companyName, city: before.city, email: before.email });
  });

  test('gets its draft back after the frame was loaded anew', async () => {
    await portalField(frame, 'City').type('Oslo');
    await until('the draft', async () => JSON.stringify(await storedItems(own)).includes('Oslo'));
    await frame.evaluate(() => location.reload());
    await untilAccepted(page, { city: '' });
    await panel(page).waitFor((view) => view.buttons.includes(say('restoreDraft')));
    expect(await restoreInto(page, { companyName: 'ACME HOLD. Ltd', city: 'Oslo' })).toBe(18);
    await untilAccepted(page, { companyName: 'ACME HOLD. Ltd', city: 'Oslo' });
  });
});

describe('a form in a frame of another origin', () => {
  let page: Page;
  let frame: Frame;
  beforeAll(async () => {
    page = await stage.open('v2/customers/add', '?frame=cross');
    frame = await frameIn(page);
    expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument)).toBeFalsy();
  });
  afterAll(() => page.close());

  test('is checked as it is typed, by a panel of its own', async () => {
    await portalField(frame, 'Company').type('ACME HOLD. Ltd');
    await panel(frame).waitFor((view) => view.findings.length > 0);
    expect(await panel(page).count()).toBe(0);
    expect(JSON.stringify(await storedItems(own))).toContain('ACME HOLD. Ltd');
  });

  test('is filled and given back from beside it', async () => {
    const tab = await formTab(own);
    const before = await accepted(frame);
    const { results } = await fill(own, tab);
    expect(results.filter(({ written }) => !written)).toEqual([]);
    expect(await accepted(frame)).toMatchObject(wanted);
    await undo(own, tab);
    await untilAccepted(frame, { companyName: before.companyName, city: before.city, email: before.email });
  });

  test('changes by a press on the panel where the browser says that it is in sight, else by the side panel only', async () => {
    await panel(frame).click(/^Fix: /);
    if (browserUnderTest() === 'chromium') await untilAccepted(frame, { companyName: 'Acme Hold. Ltd' });
    else {
      await panel(frame).waitFor((view) => view.text.includes(say('coveredText')));
      expect((await accepted(frame)).companyName).toBe('ACME HOLD. Ltd');
    }
  });

  test('gets its draft back after everything was loaded anew', async () => {
    await portalField(frame, 'City').type('Oslo');
    await until('the draft', async () => JSON.stringify(await storedItems(own)).includes('Oslo'));
    await page.reload();
    frame = await frameIn(page);
    await panel(frame).waitFor((view) => view.buttons.includes(say('restoreDraft')));
    expect((await accepted(frame)).city).toBe('');
    if (browserUnderTest() === 'chromium') {
      await panel(frame).click(say('restoreDraft'));
      await panel(frame).click(/^Fill \d+ fields?$/);
      await untilAccepted(frame, { city: 'Oslo' });
    }
  });
});

describe('a page of a stranger that shows the portal in a frame', () => {
  test('gets nothing, nor does anybody who types there', async () => {
    const stranger = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<iframe src="${stage.portal.url}/dashboard/v2/customers/add?kit=html" style="width:100%;height:800px"></iframe>`,
      );
    });
    await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
    const { port } = stranger.address() as AddressInfo;
    const before = JSON.stringify(await storedItems(own));
    const page = await stage.launched.newPage(`http://127.0.0.1:${port}/`);
    const frame = await frameIn(page);
    await portalField(frame, 'Company').type('Blue Yonder Airlines');
    await untilAccepted(frame, { companyName: 'Blue Yonder Airlines' });

    // A page of the portal itself has all of it by then.
    const beside = await stage.open('v2/customers/add', '?frame=cross&kit=html');
    await portalField(await frameIn(beside), 'Company').type('Fjord Bygg');
    await until('the draft', async () => JSON.stringify(await storedItems(own)).includes('Fjord Bygg'));
    await beside.close();

    const after = JSON.stringify(await storedItems(own));
    expect(before).not.toContain('Blue Yonder');
    expect(after).not.toContain('Blue Yonder');
    for (const place of [page, frame]) expect(await panel(place).count()).toBe(0);
    expect(JSON.stringify(await storedItems(own, 'session'))).not.toContain('Blue Yonder');
    await page.close();
    stranger.close();
    stranger.closeAllConnections();
  });
});
