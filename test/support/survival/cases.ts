import type { Page } from 'puppeteer-core';
import type { Stage } from '../e2e/stage.ts';
import { aimAtTab } from './crash-tab.ts';
import { type Case, openForm, type Round } from './round.ts';
import { aimAt } from './sudden-death.ts';
import { typeByTurns } from './two-tabs.ts';
import { type Moment, typeUntil } from './typing.ts';
import { acceptedBy, confirmation, type Witness } from './witness.ts';
import { randomWords, type Words } from './words.ts';

type End = () => void | Promise<void>;

/**
 * In Chromium death comes with a report of the page while further keys are on their way, or with the answer to the
 * last one. In Firefox a write passes through several processes, so death comes with the write's confirmation.
 */
function momentOf({ stage, number }: Round): Moment {
  if (stage.launched.name === 'firefox') return 'stored';
  return number % 2 === 0 ? 'amid' : 'after';
}

/**
 * In milliseconds. A report and the write it is held against take different ways through the browser, and on a busy
 * machine the death of the browser can come between the two. Whoever waits with a write keeps more than this back.
 */
const onTheWay = 100;

/** @returns what the page had accepted when the whole browser died at `at`, but for what may still be on its way. */
const safeAt = (accepted: Witness, at: number, { launched }: Stage) =>
  accepted.last(launched.name === 'firefox' ? undefined : at - onTheWay);

/** Types into a fresh form until the end that `aim` prepared. @returns the page, if it lives, and what it reported. */
async function typeAndEnd(
  round: Round,
  aim: (page: Page) => End | Promise<End>,
): Promise<{ page: Page; accepted: Witness }> {
  const moment = momentOf(round);
  const words = randomWords(round.seed);
  const confirmed = moment === 'stored' ? confirmation(await round.own(), words) : undefined;
  const page = await openForm(round);
  const accepted = await acceptedBy(page);
  const end = await aim(page);
  await typeUntil(page, words, moment, { accepted, confirmed }, end);
  return { page, accepted };
}

async function killed(round: Round, before: () => Promise<void> = async () => {}): Promise<Partial<Words>[]> {
  const { launched } = round.stage;
  let at = 0;
  const { accepted } = await typeAndEnd(round, async () => {
    const kill = aimAt(launched);
    await before();
    return async () => {
      at = Date.now();
      kill();
      await launched.kill();
    };
  });
  await round.stage.reopen();
  return [safeAt(accepted, at, round.stage)];
}

export const cases: Case[] = [
  { name: 'browser killed', kills: true, live: (round) => killed(round) },
  {
    name: 'background stopped, then browser killed',
    kills: true,
    live: (round) => killed(round, () => round.stage.launched.stopWorker()),
  },
  {
    name: 'browser closed',
    kills: true,
    async live(round) {
      const { stage } = round;
      const { accepted } = await typeAndEnd(round, () => () => stage.launched.close());
      await stage.reopen();
      return [accepted.last()];
    },
  },
  {
    name: 'two tabs by turns, then browser killed',
    async live(round) {
      const { launched } = round.stage;
      const words = [randomWords(round.seed), randomWords(round.seed + 50)] as const;
      const confirmed =
        launched.name === 'firefox' &&
        Promise.all([confirmation(await round.own(), words[0]), confirmation(await round.own(), words[1])]);
      const pages = [await openForm(round, 0), await openForm(round, 1)] as const;
      const accepted = [await acceptedBy(pages[0]), await acceptedBy(pages[1])];
      const kill = aimAt(launched);
      await typeByTurns(pages.map((page, nth) => ({ page, words: words[nth] as Words })));
      await confirmed;
      const at = Date.now();
      kill();
      await launched.kill();
      await round.stage.reopen();
      return accepted.map((witness) => safeAt(witness, at, round.stage));
    },
  },
  {
    name: 'page crashed',
    async live(round) {
      const { page, accepted } = await typeAndEnd(round, (one) => aimAtTab(round.stage.launched, one));
      await page.close();
      return [accepted.last()];
    },
  },
  {
    name: 'tab closed',
    live: async (round) => [(await typeAndEnd(round, (page) => () => page.close())).accepted.last()],
  },
  {
    name: 'navigated away',
    async live(round) {
      const list = `${round.stage.portal.url}/dashboard/v2/customers/list`;
      const { page, accepted } = await typeAndEnd(round, (one) => async () => {
        await one.goto(list);
      });
      await page.close();
      return [accepted.last()];
    },
  },
];
