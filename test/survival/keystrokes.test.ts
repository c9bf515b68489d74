import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest, builtExtension } from '../support/browsers/under-test.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { full } from '../support/full.ts';
import { quotaBuild } from '../support/quota-build.ts';
import { cases } from '../support/survival/cases.ts';
import { streamEdits } from '../support/survival/edit-stream.ts';
import { fullStorage } from '../support/survival/full-storage.ts';
import { restoreInto } from '../support/survival/restore.ts';
import { type Case, openForm } from '../support/survival/round.ts';
import { findStored } from '../support/survival/stored-words.ts';
import { survivalTable, type Tally } from '../support/survival/tally.ts';
import { update } from '../support/survival/update.ts';
import { countOf } from '../support/survival/words.ts';

const browser = browserUnderTest();
const runs = full ? 10 : 1;
const firstSeed = Number(process.env.FIRSTPASS_SEED ?? Date.now() % 1_000_000);
const timeout = full ? 600_000 : 120_000;
const tallies: Tally[] = [];
/** A case's place in this list decides its seeds, so that a case run alone types the same. */
const all: Case[] = [...cases, update, fullStorage];

let stage: Stage;
let own: Page | undefined;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  if (browser === 'firefox') {
    const untested = 'Firefox sets extensions no quota';
    tallies.push({ name: fullStorage.name, runs: 0, typed: 0, restored: 0, untested });
  }
  console.log(survivalTable(`Survival in ${browser}`, tallies));
  await stage?.close();
});

/** A page of the extension to look into storage with; whatever ended the last one, there is one. */
async function ownPage(): Promise<Page> {
  const alive = await own?.evaluate(() => true).catch(() => false);
  if (!own || !alive) own = await stage.openOwn('popup.html');
  return own;
}

async function run(each: Case, tally: Tally, number: number): Promise<void> {
  const seed = firstSeed + all.indexOf(each) * 100 + number;
  const what = `${each.name}, run ${number + 1}, FIRSTPASS_SEED=${firstSeed}`;
  const round = { stage, seed, number, own: ownPage };
  const forms = await each.live(round);
  for (const typed of forms) {
    const { kept } = await findStored(await ownPage(), typed);
    tally.typed += countOf(typed);
    tally.restored += kept;
    expect(countOf(typed), `characters typed: ${what}`).toBeGreaterThan(20);
    expect(kept, `characters restored: ${what}`).toBe(countOf(typed));
  }
  tally.runs += 1;
  const [typed] = forms;
  if (number > 0 || !typed) return;
  const page = await openForm(round, 9);
  expect(await restoreInto(page, typed), `characters in the form: ${what}`).toBe(countOf(typed));
  await page.close();
}

async function runAll(each: Case): Promise<void> {
  const tally: Tally = { name: each.name, runs: 0, typed: 0, restored: 0 };
  tallies.push(tally);
  for (let number = 0; number < runs; number++) await run(each, tally, number);
}

const onStage = all.filter((each) => each !== fullStorage);
test.each(onStage.filter(({ kills }) => full || kills === true || browser === 'chromium'))(
  '$name',
  runAll,
  timeout,
);

test.runIf(full || browser === 'chromium')(
  'background stopped again and again during a stream of edits',
  async () => {
    const tally: Tally = {
      name: 'background stopped during 400 edits (edits)',
      runs: 0,
      typed: 0,
      restored: 0,
    };
    tallies.push(tally);
    for (; tally.runs < runs; tally.runs++) {
      const end = await streamEdits(stage.launched, await ownPage(), 400);
      tally.typed += end.acknowledged;
      tally.restored += end.stored;
      expect(end.acknowledged).toBeGreaterThan(300);
      expect(end.stored).toBe(end.acknowledged);
      // Nothing was doubled: one record, and its text is what was sent, perhaps with an edit more than was acknowledged.
      expect(end.records).toBe(1);
      expect(end.text.startsWith(end.sent) && end.text.length <= 400).toBe(true);
    }
  },
  timeout,
);

test.runIf(browser === 'chromium')(
  fullStorage.name,
  async () => {
    await stage.close();
    const folder = quotaBuild(builtExtension(browser));
    stage = await openStage({ extensionDir: folder });
    rmSync(folder, { recursive: true });
    await runAll(fullStorage);
  },
  timeout,
);
