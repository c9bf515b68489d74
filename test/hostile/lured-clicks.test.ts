import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onClosedRoot } from '../support/browsers/closed-root.ts';
import { panel, panelTag } from '../support/browsers/panel-driver.ts';
import { settledSight } from '../support/browsers/settled-sight.ts';
import { until } from '../support/browsers/until.ts';
import { accepted } from '../support/e2e/portal-state.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { full } from '../support/full.ts';
import type { Outcome } from '../support/hostile/attack.ts';
import { covering } from '../support/hostile/covering.ts';
import { fading } from '../support/hostile/fading.ts';
import { moving, pressing } from '../support/hostile/moving.ts';
import {
  fillButton,
  openPreview,
  pixelsAt,
  plantDefaults,
  readySpot,
  say,
} from '../support/hostile/target.ts';

let stage: Stage;
const rows: string[][] = [];
beforeAll(async () => {
  stage = await openStage();
  await plantDefaults(await stage.openOwn('popup.html'));
});
afterAll(async () => {
  const heads = ['attack', 'browser', 'button seen', 'outcome', 'next press', 'why'];
  const wide = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [heads, ...rows]) {
    process.stdout.write(
      `${row
        .map((cell, at) => cell.padEnd(wide[at] ?? 0))
        .join('  ')
        .trim()}\n`,
    );
  }
  await stage?.close();
});

interface Told {
  told?: boolean;
}

/** Presses with the real mouse where the button is, or was. @returns what came of it. */
async function press(page: Page, spot: { x: number; y: number }): Promise<Outcome> {
  const before = JSON.stringify(await accepted(page));
  await onClosedRoot(
    page,
    panelTag,
    (root) => {
      const world = globalThis as Told;
      world.told = false;
      root.addEventListener('click', () => {
        world.told = true;
      });
    },
    0,
  );
  await page.mouse.click(spot.x, spot.y);
  const told = await onClosedRoot(page, panelTag, () => (globalThis as Told).told === true, 0);
  const unchanged = async () => JSON.stringify(await accepted(page)) === before;
  if (!told) {
    expect(await unchanged()).toBe(true);
    return 'no click';
  }
  const view = await panel(page).waitFor(
    ({ text }) => text.includes(say('coveredTitle')) || !text.includes(say('previewTitle')),
  );
  if (view.text.includes(say('previewTitle'))) {
    expect(await unchanged()).toBe(true);
    return 'refuses';
  }
  await until('the form to be filled', async () => !(await unchanged()));
  return 'acts';
}

/** Once more, as the note suggests. Only what is seen again may act. */
async function secondPress(page: Page, spot: { x: number; y: number }, honest: string): Promise<string> {
  const seen = (await pixelsAt(page, spot)) === honest;
  // The note of the first press goes when the second one counts, and stays when it does not.
  const outcome = await press(page, spot);
  if (outcome === 'acts') expect(seen).toBe(true);
  return outcome;
}

describe.each([
  ['fading', fading],
  ['covering', covering],
  ['moving', moving],
  ['pressing', pressing],
] as const)('%s', (_kind, attacks) => {
  // The short form takes every third of a kind; what differs within a kind is the way, not our answer.
  const tried = attacks.filter((_, at) => full || at % 3 === 0);
  test.each(tried)('$name', async (attack) => {
    const page = await openPreview(stage);
    const spot = await readySpot(page);
    const before = JSON.stringify(await accepted(page));
    const honest = await pixelsAt(page, spot);
    await page.evaluate(attack.run, { tag: panelTag, ...spot });
    await settledSight(page);
    // What the page does without any press of the user must do nothing.
    expect(JSON.stringify(await accepted(page))).toBe(before);
    const seen = (await pixelsAt(page, spot)) === honest;
    // The lure is where the button is now.
    const outcome = await press(page, (await panel(page).spot(fillButton)) ?? spot);
    // A page may show a button and have it refused, but never have one pressed that is not shown.
    if (outcome === 'acts') expect(seen).toBe(true);
    let next = '';
    if (outcome === 'refuses') {
      await settledSight(page);
      await page.mouse.move(2, 2);
      const now = await panel(page).spot(fillButton);
      if (now) next = await secondPress(page, now, honest);
    }
    const expected = attack[stage.launched.name];
    rows.push([attack.name, stage.launched.name, seen ? 'yes' : 'no', outcome, next, attack.why ?? '']);
    const early = attack.untilSeen && outcome === 'acts';
    if (!early) expect(outcome).toBe(expected);
    await page.close();
  });
});

test('a panel that is thrown out again and again is put back a few times only', async () => {
  const page = await openPreview(stage);
  const before = await accepted(page);
  const back = await page.evaluate(async (tag) => {
    let added = 0;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let turn = 0; turn < 60; turn += 1) {
      const host = document.querySelector(tag);
      if (host) added += 1;
      host?.remove();
      await frame();
    }
    return added;
  }, panelTag);
  expect(back).toBeGreaterThan(1);
  expect(back).toBeLessThan(10);
  expect(await panel(page).count()).toBe(0);
  expect(await accepted(page)).toEqual(before);
  await page.close();
});

/** Puts the keyboard's focus on the fill button, as Tab does. */
async function focusFill(page: Page): Promise<void> {
  await onClosedRoot(
    page,
    panelTag,
    (root, name) => {
      const buttons = [...root.querySelectorAll('button')];
      buttons.find((button) => new RegExp(name).test(button.innerText))?.focus();
    },
    fillButton.source,
  );
}

test.each(['Enter', ' '] as const)('the key "%s" on a button that is covered is refused', async (key) => {
  const page = await openPreview(stage);
  const before = await accepted(page);
  await focusFill(page);
  const popover = covering.find(({ name }) => name === 'later popover, clicks pass');
  await page.evaluate(popover?.run ?? (() => {}), { tag: panelTag, x: 0, y: 0 });
  await settledSight(page);
  await page.keyboard.press(key);
  await panel(page).waitFor((view) => view.text.includes(say('coveredTitle')));
  expect(await accepted(page)).toEqual(before);
  await page.close();
});

test.each(['Enter', ' '] as const)('the key "%s" on a button in sight fills', async (key) => {
  const page = await openPreview(stage);
  await focusFill(page);
  await page.keyboard.press(key);
  await until('the form to be filled', async () => (await accepted(page)).tags.length > 0);
  await page.close();
});

test('a key held down from Fill form on does not fall through to Fill', async () => {
  const page = await stage.open('v2/customers/add', '?kit=html');
  await panel(page).waitFor((view) => view.buttons.includes(say('fillForm')));
  await settledSight(page);
  const before = await accepted(page);
  await onClosedRoot(
    page,
    panelTag,
    (root) => root.querySelector<HTMLElement>('[data-home="fill"]')?.focus(),
    0,
  );
  // Held keys repeat: the driver says so for each press after the first.
  for (let turn = 0; turn < 20; turn += 1) await page.keyboard.down('Enter');
  await readySpot(page);
  await focusFill(page);
  for (let turn = 0; turn < 5; turn += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect((await panel(page).read())?.text).toContain(say('previewTitle'));
  expect(await accepted(page)).toEqual(before);
  await page.close();
});

test('a second click that was under way when the preview came fills nothing', async () => {
  const page = await openPreview(stage);
  const spot = await readySpot(page);
  await panel(page).click(say('cancel'));
  const before = await accepted(page);
  const open = await until('the button', () => panel(page).spot(say('fillForm')));
  await page.mouse.click(open.x, open.y);
  // The button comes with the answer; clicks rain on its place from before it is there.
  let seen = false;
  for (let turn = 0; turn < 200 && !seen; turn += 1) {
    await page.mouse.click(spot.x, spot.y);
    seen = (await panel(page).spot(fillButton)) !== undefined;
  }
  expect(seen).toBe(true);
  expect(await accepted(page)).toEqual(before);
  await page.close();
});
